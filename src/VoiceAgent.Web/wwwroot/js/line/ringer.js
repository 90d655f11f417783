/** A telephone's ring, made of two tones: one second of sound, two of rest. */
export class Ringer {
  #audio = null;
  #again = null;

  start() {
    this.stop();
    this.#audio ??= new AudioContext();
    this.#audio.resume();
    this.#ring();
    this.#again = setInterval(() => this.#ring(), 3000);
  }

  stop() {
    clearInterval(this.#again);
    this.#audio?.suspend();
  }

  #ring() {
    for (const tone of [440, 480]) this.#sound(tone);
  }

  #sound(frequency) {
    const oscillator = new OscillatorNode(this.#audio, { frequency });
    const volume = new GainNode(this.#audio, { gain: 0.12 });
    oscillator.connect(volume).connect(this.#audio.destination);
    oscillator.start();
    oscillator.stop(this.#audio.currentTime + 1);
  }
}
