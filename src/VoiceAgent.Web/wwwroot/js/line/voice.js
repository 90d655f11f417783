const synthesis = globalThis.speechSynthesis;
let cut = () => {};

/** Speaks, slowly enough for old ears, and slower still where that was asked. Resolves when it has been said or cut off; at once where the browser has no voice for the language. */
export async function say(text, language, slow) {
  const voice = await voiceFor(language);
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang, rate: slow ? 0.7 : 0.9 });
  await new Promise(resolve => {
    // Some browsers lose an utterance's end: nobody waits for it longer than it can take.
    const limit = setTimeout(resolve, 5000 + text.length * 400);
    cut = () => { clearTimeout(limit); resolve(); };
    utterance.onend = utterance.onerror = cut;
    synthesis.speak(utterance);
  });
}

/** Stops speaking. */
export function quiet() {
  synthesis?.cancel();
  cut();
}

/** Voices come late in some browsers: they are waited for a moment. */
async function voiceFor(language) {
  if (!synthesis) return null;
  if (!synthesis.getVoices().length) {
    await new Promise(resolve => {
      synthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, 500);
    });
  }
  const voices = synthesis.getVoices().filter(voice => voice.lang.startsWith(language));
  return voices.find(voice => voice.localService) ?? voices[0] ?? null;
}
