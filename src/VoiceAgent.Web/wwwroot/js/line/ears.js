const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

/**
 * The browser's speech recognition, where there is one and the person switched it on.
 * Off at first: some browsers recognise on their maker's servers, and nobody's voice goes there unasked.
 */
export class Ears {
  #box;
  #heard;
  #recognition = null;
  #language = 'ko';

  constructor(label, box, heard) {
    this.#box = box;
    this.#heard = heard;
    label.hidden = !Recognition;
    box.checked = localStorage.getItem('listen') === 'yes';
    box.addEventListener('change', () => this.#switched());
  }

  /** Listens for one utterance; does nothing where listening is off, or on already. */
  open(language) {
    this.#language = language;
    if (!Recognition || !this.#box.checked || this.#recognition) return;
    const recognition = new Recognition();
    recognition.lang = language === 'ko' ? 'ko-KR' : 'en-US';
    recognition.onresult = event => this.#heard(event.results[0][0].transcript);
    recognition.onerror = event => { if (event.error !== 'no-speech' && event.error !== 'aborted') this.#box.checked = false; };
    recognition.onend = () => { this.#recognition = null; };
    this.#recognition = recognition;
    recognition.start();
  }

  close() {
    this.#recognition?.abort();
    this.#recognition = null;
  }

  #switched() {
    localStorage.setItem('listen', this.#box.checked ? 'yes' : 'no');
    if (this.#box.checked) this.open(this.#language); else this.close();
  }
}
