// The browser's own speech, where it has some and the person switched it on. Off at first: some browsers recognise on
// their maker's servers, and nobody's voice goes there unasked; and with it on Web Chat shows a microphone in place of its send button.
const key = 'listen';
const isThere = Boolean(globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition);

/** Makes the switch work; shows it only where the browser has speech. */
export function offerSpeech(button, changed) {
  button.hidden = !isThere;
  show(button);
  button.addEventListener('click', () => {
    localStorage.setItem(key, isOn() ? 'no' : 'yes');
    show(button);
    changed();
  });
}

/** What Web Chat speaks and listens with, or undefined. */
export const ponyfill = () => (isOn() ? WebChat.createBrowserWebSpeechPonyfillFactory() : undefined);

const isOn = () => isThere && localStorage.getItem(key) === 'yes';

function show(button) {
  button.setAttribute('aria-pressed', isOn());
}
