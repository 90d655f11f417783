/** The WebSocket to the service: opens again by itself, hands each frame to the handler of its type. */
export class Socket {
  #handlers;
  #changed;
  #socket = null;
  #unsent = [];

  constructor(handlers, changed) {
    this.#handlers = handlers;
    this.#changed = changed;
  }

  /** Leaves whatever was open, and opens this path. */
  open(path) {
    const before = this.#socket;
    this.#unsent = [];
    this.#connect(path, 500);
    before?.close();
  }

  /** Sends now, or as soon as the connection is back. */
  send(frame) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
    else this.#unsent.push(frame);
  }

  #connect(path, wait) {
    const socket = new WebSocket(new URL(path, location.origin.replace(/^http/, 'ws')));
    this.#socket = socket;
    socket.onopen = () => { wait = 500; this.#opened(socket); };
    socket.onmessage = event => this.#received(JSON.parse(event.data));
    socket.onclose = () => {
      if (socket !== this.#socket) return;
      this.#changed(false);
      setTimeout(() => { if (socket === this.#socket) this.#connect(path, Math.min(wait * 2, 5000)); }, wait);
    };
  }

  #opened(socket) {
    this.#changed(true);
    for (const frame of this.#unsent.splice(0)) socket.send(JSON.stringify(frame));
  }

  #received(frame) {
    this.#handlers[frame.type]?.(frame);
  }
}
