// The API of the community, asked as the person on this page.

/**
 * Sends JSON and gives back what the answer holds; null for an answer without content.
 * Throws an Error whose message is the sentence of the refusal, with its `status` and `code`.
 */
export async function ask(method, path, body) {
  const answer = await fetch(path, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content,
    },
  });
  const held = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw Object.assign(new Error(held.detail), { status: answer.status, code: held.code });
  return held;
}
