// The language of the plain pages: Korean stands in the HTML, English beside it in data-en attributes.
const key = 'language';

/** 'ko' or 'en'. */
export const language = () => (localStorage.getItem(key) === 'en' ? 'en' : 'ko');

/** The wording for the language shown, of { ko, en }. */
export const words = both => both[language()];

/** Puts every marked text and attribute of the page into the language shown. */
export function showLanguage() {
  document.documentElement.lang = language();
  document.getElementById('language').lang = language() === 'ko' ? 'en' : 'ko';
  for (const element of document.querySelectorAll('[data-en]')) {
    element.dataset.ko ??= element.textContent;
    element.textContent = element.dataset[language()];
  }
  for (const element of document.querySelectorAll('[data-en-label]')) {
    element.dataset.koLabel ??= element.getAttribute('aria-label');
    element.setAttribute('aria-label', element.dataset[`${language()}Label`]);
  }
}

/** Makes the page's language button work; `changed` is called after each change. */
export function offerLanguages(changed = () => {}) {
  showLanguage();
  document.getElementById('language').addEventListener('click', () => {
    localStorage.setItem(key, language() === 'ko' ? 'en' : 'ko');
    showLanguage();
    changed();
  });
}
