// Where the fake listens, and the key it accepts.
export const origin = process.env.FAKE_BASE_URL;
export const apiKey = process.env.FAKE_API_KEY;

export const weather = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
};

export const notThinking = { thinking: { type: 'disabled' } };

export function user(content) {
  return [{ role: 'user', content }];
}
