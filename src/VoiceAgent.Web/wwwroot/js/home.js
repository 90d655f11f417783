import { offerLanguages, words } from './language.js';
import { customers, nameOf } from './sandbox-bank.js';

let ready;
let samples = null;

offerLanguages(() => { showHealth(); showNames(); });
checkHealth();
samples = await customers().catch(() => null);
showNames();

async function checkHealth() {
  const answer = await fetch('/health/ready').catch(() => null);
  ready = answer?.ok ?? false;
  showHealth();
}

function showHealth() {
  if (ready === undefined) return;
  document.getElementById('health').textContent = ready
    ? words({ ko: '✔ 잘 돌아가고 있어요.', en: '✔ Up and running.' })
    : words({ ko: '⚠ 지금은 쓸 수 없는 상태예요. 자세한 내용을 봐 주세요.', en: '⚠ Not ready. Please see the details.' });
}

function showNames() {
  document.getElementById('sandbox').hidden = !samples?.length;
  document.getElementById('names').textContent = (samples ?? []).map(nameOf).join(', ');
}
