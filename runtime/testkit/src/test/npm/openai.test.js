import assert from 'node:assert/strict';
import { test } from 'node:test';
import OpenAI from 'openai';
import { apiKey, notThinking, origin, user, weather } from './fake.js';

const model = 'deepseek-flash';
const tools = [{ type: 'function', function: { name: 'get_weather', parameters: weather } }];
const client = new OpenAI({ baseURL: origin, apiKey, maxRetries: 0 });

function chat(content, more = {}, options = {}) {
  return client.chat.completions.create({ model, messages: user(content), ...more }, options);
}

async function chunks(stream) {
  const all = [];
  for await (const chunk of stream) {
    all.push(chunk);
  }
  return all;
}

function text(all) {
  return all.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('');
}

test('chat with reasoning and usage', async () => {
  const reply = await chat('greet me');
  assert.match(reply.id, /^[0-9a-f-]{36}$/);
  assert.equal(reply.object, 'chat.completion');
  assert.equal(reply.model, model);
  const [choice] = reply.choices;
  assert.equal(choice.finish_reason, 'stop');
  assert.equal(choice.message.content, 'Hello there!');
  assert.equal(choice.message.reasoning_content, 'A greeting.');
  const { usage } = reply;
  assert.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens);
  assert.equal(usage.prompt_cache_hit_tokens + usage.prompt_cache_miss_tokens, usage.prompt_tokens);
  assert.ok(usage.completion_tokens_details.reasoning_tokens > 0);
});

test('every base URL', async () => {
  for (const path of ['', '/v1', '/beta', '/beta/v1']) {
    const other = new OpenAI({ baseURL: origin + path, apiKey, maxRetries: 0 });
    const reply = await other.chat.completions.create({ model, messages: user('greet me') });
    assert.equal(reply.choices[0].message.content, 'Hello there!');
  }
});

test('thinking switched off', async () => {
  const reply = await chat('greet me', notThinking);
  assert.equal('reasoning_content' in reply.choices[0].message, false);
});

test('stream with reasoning before the text, and usage in the chunk with the reason', async () => {
  const all = await chunks(await chat('speak in pieces', { stream: true }));
  assert.equal(text(all), 'One two three');
  assert.equal(all[0].choices[0].delta.role, 'assistant');
  const deltas = all.map((chunk) => chunk.choices[0].delta);
  const lastThought = deltas.findLastIndex((delta) => delta.reasoning_content);
  const firstText = deltas.findIndex((delta) => delta.content);
  assert.ok(lastThought > 0 && lastThought < firstText);
  const last = all.at(-1);
  assert.equal(last.choices[0].finish_reason, 'stop');
  assert.ok(last.usage.total_tokens > 0);
  assert.equal(new Set(all.map((chunk) => chunk.id)).size, 1);
});

test('stream helper folds the chunks, past keep-alives', async () => {
  const stream = client.chat.completions.stream({
    model,
    messages: user('queued'),
    stream_options: { include_usage: true },
  });
  const reply = await stream.finalChatCompletion();
  assert.equal(reply.choices[0].message.content, 'At last.');
  assert.ok(reply.usage.prompt_tokens > 0);
});

test('whole reply after blank lines', async () => {
  const reply = await chat('queued');
  assert.equal(reply.choices[0].message.content, 'At last.');
});

test('one tool call, and the turn after it', async () => {
  const first = await chat('use one tool', { tools });
  const [choice] = first.choices;
  assert.equal(choice.finish_reason, 'tool_calls');
  const [call] = choice.message.tool_calls;
  assert.match(call.id, /^call_00_[0-9A-Za-z]{24}$/);
  assert.equal(call.index, 0);
  assert.deepEqual(JSON.parse(call.function.arguments), { city: 'Paris' });
  const history = [...user('greet'), choice.message, { role: 'tool', tool_call_id: call.id, content: 'sun' }];
  const second = await client.chat.completions.create({ model, messages: history, tools });
  assert.equal(second.choices[0].message.content, 'Hello there!');
});

test('reasoning that is not sent back is refused', async () => {
  const first = await chat('use one tool', { tools });
  const { reasoning_content: reasoning, ...message } = first.choices[0].message;
  assert.equal(reasoning, 'I need the weather.');
  const history = [
    ...user('greet'),
    message,
    { role: 'tool', tool_call_id: message.tool_calls[0].id, content: 'sun' },
  ];
  await assert.rejects(client.chat.completions.create({ model, messages: history, tools }), (error) => {
    assert.ok(error instanceof OpenAI.BadRequestError);
    assert.match(error.message, /`reasoning_content` in the thinking mode must be passed back/);
    return true;
  });
});

test('parallel tool calls, streamed in fragments', async () => {
  const stream = client.chat.completions.stream({ model, messages: user('use two tools'), tools });
  const fragments = [];
  stream.on('chunk', (chunk) => fragments.push(...(chunk.choices[0]?.delta.tool_calls ?? [])));
  const { message, finish_reason: reason } = (await stream.finalChatCompletion()).choices[0];
  assert.equal(reason, 'tool_calls');
  assert.deepEqual(
    message.tool_calls.map((call) => JSON.parse(call.function.arguments).city),
    ['Paris', 'Rome'],
  );
  assert.match(message.tool_calls[1].id, /^call_01_/);
  assert.ok(fragments.length > 2, 'each call comes in several fragments');
  assert.equal(fragments.filter((fragment) => fragment.id).length, 2);
});

test('forced tool call: refused while thinking, made without', async () => {
  const forced = { tools, tool_choice: { type: 'function', function: { name: 'get_weather' } } };
  await assert.rejects(chat('weather', forced), {
    constructor: OpenAI.BadRequestError,
    message: '400 Thinking mode does not support this tool_choice',
  });
  const reply = await chat('weather', { ...forced, ...notThinking });
  assert.equal(reply.choices[0].message.tool_calls[0].function.name, 'get_weather');
});

test('JSON mode', async () => {
  const schema = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } } };
  const reply = await chat(`Answer by this JSON schema: ${JSON.stringify(schema)}`, {
    response_format: { type: 'json_object' },
  });
  const answer = JSON.parse(reply.choices[0].message.content);
  assert.equal(typeof answer.name, 'string');
  assert.ok(Number.isInteger(answer.age));
  const cut = await chat(`Answer by this JSON schema: ${JSON.stringify(schema)}`, {
    response_format: { type: 'json_object' },
    max_tokens: 5,
    ...notThinking,
  });
  assert.equal(cut.choices[0].finish_reason, 'length');
  assert.throws(() => JSON.parse(cut.choices[0].message.content));
});

test('finish reason of its own', async () => {
  const reply = await chat('resources');
  assert.equal(reply.choices[0].finish_reason, 'insufficient_system_resource');
});

test('log probabilities, of the reasoning too', async () => {
  const reply = await chat('greet me', { logprobs: true, top_logprobs: 2 });
  const { logprobs } = reply.choices[0];
  assert.equal(logprobs.content.map((token) => token.token).join(''), 'Hello there!');
  assert.equal(logprobs.content[0].top_logprobs.length, 2);
  assert.equal(logprobs.reasoning_content.map((token) => token.token).join(''), 'A greeting.');
});

test('errors by their classes', async () => {
  const cases = [
    ['no money', {}, OpenAI.APIError, 402, 'Insufficient Balance'],
    ['json_schema', { response_format: { type: 'json_schema' } }, OpenAI.BadRequestError, 400, 'unavailable now'],
    ['no json', { response_format: { type: 'json_object' }, messages: user('x') }, OpenAI.BadRequestError, 400, "word 'json'"],
    ['two', { n: 2 }, OpenAI.BadRequestError, 400, 'currently only n = 1'],
    ['unknown', { model: 'gpt-4o' }, OpenAI.BadRequestError, 400, 'you passed gpt-4o'],
    ['wrong type', { thinking: false }, OpenAI.UnprocessableEntityError, 422, 'expected struct ThinkingOptions'],
    ['too many', {}, OpenAI.RateLimitError, 429, 'Rate limit reached for TPM'],
    ['broken', {}, OpenAI.InternalServerError, 500, 'Internal Server Error'],
    ['overloaded', {}, OpenAI.InternalServerError, 503, 'too busy'],
  ];
  for (const [content, more, type, status, message] of cases) {
    await assert.rejects(chat(content, more), (error) => {
      assert.ok(error instanceof type, `${content}: ${error}`);
      assert.equal(error.status, status);
      assert.ok(error.message.includes(message), error.message);
      assert.equal(error.code, 'invalid_request_error');
      assert.match(error.headers.get('x-ds-trace-id'), /^[0-9a-f]{32}$/);
      return true;
    });
  }
});

test('wrong key', async () => {
  const stranger = new OpenAI({ baseURL: origin, apiKey: 'sk-wrong-abcd', maxRetries: 0 });
  await assert.rejects(stranger.models.list(), (error) => {
    assert.ok(error instanceof OpenAI.AuthenticationError);
    assert.equal(error.type, 'authentication_error');
    assert.match(error.message, /api key: \*\*\*\*abcd is invalid \(request_id: /);
    return true;
  });
});

test('unknown path', async () => {
  await assert.rejects(client.embeddings.create({ model, input: 'a' }), { constructor: OpenAI.NotFoundError });
});

test('the client repeats what may be repeated', async () => {
  const patient = new OpenAI({ baseURL: origin, apiKey, maxRetries: 2 });
  const reply = await patient.chat.completions.create({ model, messages: user('openai recovers') });
  assert.equal(reply.choices[0].message.content, 'Here I am.');
});

test('a stream that is aborted', async () => {
  const controller = new AbortController();
  const stream = await chat('slowly', { stream: true, ...notThinking }, { signal: controller.signal });
  let count = 0;
  for await (const chunk of stream) {
    assert.ok(chunk.id);
    count += 1;
    if (count === 3) {
      controller.abort();
    }
  }
  assert.ok(count < 20, `${count} chunks came`);
});

test('a stream that breaks off', async () => {
  const stream = await chat('interrupted', { stream: true, ...notThinking });
  await assert.rejects(chunks(stream), /terminated/);
});

test('fill in the middle', async () => {
  const beta = new OpenAI({ baseURL: `${origin}/beta`, apiKey, maxRetries: 0 });
  const request = { model, prompt: 'def fib(n):', suffix: 'return x', max_tokens: 64 };
  const reply = await beta.completions.create(request);
  assert.equal(reply.object, 'text_completion');
  assert.equal(reply.choices[0].text, 'Fake answer to: def fib(n):');
  const stream = await beta.completions.create({ ...request, stream: true });
  let all = '';
  for await (const chunk of stream) {
    all += chunk.choices[0].text;
  }
  assert.equal(all, 'Fake answer to: def fib(n):');
  await assert.rejects(client.completions.create(request), /only available when using beta api/);
});

test('prefix completion', async () => {
  const beta = new OpenAI({ baseURL: `${origin}/beta`, apiKey, maxRetries: 0 });
  const messages = [...user('count'), { role: 'assistant', content: 'One,', prefix: true }];
  const reply = await beta.chat.completions.create({ model, messages });
  assert.equal(reply.choices[0].message.content, ' and so on.');
  await assert.rejects(client.chat.completions.create({ model, messages }), /only available when using beta api/);
});

test('models', async () => {
  const ids = [];
  for await (const listed of client.models.list()) {
    assert.equal(listed.owned_by, 'deepseek');
    ids.push(listed.id);
  }
  assert.deepEqual(ids, ['deepseek-flash', 'deepseek-v4-pro']);
  assert.equal((await client.models.retrieve('deepseek-v4-pro')).context_window, 1048576);
});

test('balance', async () => {
  const balance = await client.get('/user/balance');
  assert.equal(balance.is_available, true);
  assert.equal(balance.balance_infos[0].total_balance, '110.00');
});
