// The sample bank, which exists in development only.

/** The sample customers with their accounts; null where there is no sample bank. */
export async function customers() {
  const answer = await fetch('/api/v1/sandbox/customers');
  return answer.ok ? answer.json() : null;
}

/** A Direct Line token signed in as the customer. */
export async function signIn(customer) {
  const answer = await fetch('/api/v1/sandbox/sign-in', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ customer }),
  });
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
  return (await answer.json()).token;
}

/** The authenticator's present code. */
export async function oneTimeCode(customer) {
  const answer = await fetch(`/api/v1/sandbox/customers/${encodeURIComponent(customer)}/one-time-code`);
  if (!answer.ok) throw new Error(`one-time-code answered ${answer.status}`);
  return answer.json();
}
