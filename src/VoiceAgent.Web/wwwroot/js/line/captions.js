/** What was said, as a list that screen readers follow, and the answers that can be tapped. */
export class Captions {
  #list;
  #choices;
  #chosen;

  constructor(list, choices, chosen) {
    this.#list = list;
    this.#choices = choices;
    this.#chosen = chosen;
  }

  get isEmpty() { return !this.#list.childElementCount; }

  clear() {
    this.#list.replaceChildren();
    this.offer([]);
  }

  bot(text, language, choices = []) {
    this.#add('bot', text, language);
    this.offer(choices ?? []);
  }

  person(text, language) {
    this.#add('person', text, language);
    this.offer([]);
  }

  /** Shows the choices as buttons. */
  offer(choices) {
    this.#choices.replaceChildren(...choices.map(choice => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: choice });
      button.addEventListener('click', () => this.#chosen(choice));
      return button;
    }));
  }

  #add(who, text, language) {
    const line = Object.assign(document.createElement('li'), { className: who, textContent: text, lang: language });
    this.#list.hidden = false;
    this.#list.append(line);
    line.scrollIntoView({ block: 'nearest' });
  }
}
