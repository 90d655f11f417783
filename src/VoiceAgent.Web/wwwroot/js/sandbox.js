import { language, offerLanguages, showLanguage, words } from './language.js';
import { customers, nameOf, oneTimeCode } from './sandbox-bank.js';

const place = document.getElementById('customers');
const template = document.getElementById('customer');
const cards = new Map();

offerLanguages(refresh);
await refresh();
setInterval(refresh, 2000);

async function refresh() {
  try {
    const all = await customers();
    if (!all) return complain({ ko: '연습용 은행은 개발 환경에서만 열려요.', en: 'The sample bank is open in development only.' });
    document.getElementById('trouble').hidden = true;
    place.setAttribute('aria-busy', 'false');
    await Promise.all(all.map(show));
    showLanguage();
  } catch {
    complain({ ko: '서비스에 연결할 수 없어요. 다시 시도하고 있어요.', en: 'The service cannot be reached. Trying again.' });
  }
}

function complain(both) {
  document.getElementById('trouble').textContent = words(both);
  document.getElementById('trouble').hidden = false;
}

async function show(customer) {
  const card = cards.get(customer.id) ?? add(customer.id);
  card.querySelector('h2').textContent = nameOf(customer);
  card.querySelector('tbody').replaceChildren(...customer.accounts.map(row));
  const { code, validForSeconds, retryAfterSeconds } = await oneTimeCode(customer.id);
  card.querySelector('output').textContent = code ?? '••••••';
  card.querySelector('.left').textContent = code
    ? words({ ko: `${validForSeconds}초 동안 쓸 수 있어요`, en: `good for ${validForSeconds} s` })
    : words({ ko: `다음 번호는 ${retryAfterSeconds}초 뒤에 나와요`, en: `the next one comes in ${retryAfterSeconds} s` });
}

function add(id) {
  if (!cards.size) place.replaceChildren();
  const card = template.content.firstElementChild.cloneNode(true);
  place.append(card);
  cards.set(id, card);
  return card;
}

function row(account) {
  const line = document.createElement('tr');
  const cells = [words({ ko: account.alias, en: account.englishAlias }), account.number, money(account.balance)];
  line.append(...cells.map(text => Object.assign(document.createElement('td'), { textContent: text })));
  line.lastElementChild.className = 'money';
  return line;
}

function money({ minorUnits, currency }) {
  const format = new Intl.NumberFormat(language() === 'ko' ? 'ko-KR' : 'en-US', { style: 'currency', currency });
  return format.format(minorUnits / 10 ** format.resolvedOptions().maximumFractionDigits);
}
