import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeepSeek } from '@ai-sdk/deepseek';
import { APICallError, Output, generateText, jsonSchema, stepCountIs, streamText, tool } from 'ai';
import { apiKey, origin, weather } from './fake.js';

globalThis.AI_SDK_LOG_WARNINGS = false;

const deepseek = createDeepSeek({ baseURL: origin, apiKey });
const model = deepseek('deepseek-flash');
const asked = [];
const tools = {
  get_weather: tool({
    description: 'Tells the weather of a city.',
    inputSchema: jsonSchema(weather),
    execute: async ({ city }) => {
      asked.push(city);
      return `Sun in ${city}`;
    },
  }),
};
const notThinking = { deepseek: { thinking: { type: 'disabled' } } };

test('text with reasoning and usage', async () => {
  const reply = await generateText({ model, prompt: 'greet me' });
  assert.equal(reply.text, 'Hello there!');
  assert.equal(reply.reasoningText, 'A greeting.');
  assert.equal(reply.finishReason, 'stop');
  assert.equal(reply.usage.totalTokens, reply.usage.inputTokens + reply.usage.outputTokens);
  assert.ok(reply.usage.outputTokenDetails.reasoningTokens > 0);
});

test('prompt cache', async () => {
  await generateText({ model, prompt: 'greet me, and remember' });
  const again = await generateText({ model, prompt: 'greet me, and remember' });
  assert.equal(again.usage.inputTokenDetails.cacheReadTokens, again.usage.inputTokens);
  assert.equal(again.providerMetadata.deepseek.promptCacheMissTokens, 0);
});

test('stream', async () => {
  const result = streamText({ model, prompt: 'speak in pieces' });
  const pieces = [];
  for await (const piece of result.textStream) {
    pieces.push(piece);
  }
  assert.deepEqual(pieces, ['One', ' two', ' three']);
  assert.equal(await result.reasoningText, 'Count first.');
  assert.ok((await result.usage).totalTokens > 0);
  assert.equal(await result.finishReason, 'stop');
});

test('parallel tool calls and the turn after them, whole and streamed', async () => {
  asked.length = 0;
  const whole = await generateText({ model, tools, prompt: 'use two tools', stopWhen: stepCountIs(2) });
  assert.deepEqual(asked, ['Paris', 'Rome']);
  assert.equal(whole.steps.length, 2);
  assert.equal(whole.steps[0].finishReason, 'tool-calls');
  assert.equal(whole.text, 'Sun in both.');
  asked.length = 0;
  const streamed = streamText({ model, tools, prompt: 'use two tools', stopWhen: stepCountIs(2) });
  assert.equal(await streamed.text, 'Sun in both.');
  assert.deepEqual(asked, ['Paris', 'Rome']);
});

test('tool calls in a stream', async () => {
  const result = streamText({ model, tools: { get_weather: { inputSchema: jsonSchema(weather) } }, prompt: 'use one tool' });
  const calls = [];
  let deltas = 0;
  for await (const part of result.fullStream) {
    if (part.type === 'tool-call') {
      calls.push(part.input);
    }
    if (part.type === 'tool-input-delta') {
      deltas += 1;
    }
  }
  assert.deepEqual(calls, [{ city: 'Paris' }]);
  assert.ok(deltas > 0);
  assert.equal(await result.finishReason, 'tool-calls');
});

test('tool that must be called', async () => {
  const reply = await generateText({
    model,
    tools: { get_weather: { inputSchema: jsonSchema(weather) } },
    toolChoice: 'required',
    providerOptions: notThinking,
    prompt: 'weather',
  });
  assert.deepEqual(reply.toolCalls[0].input, { city: 'text' });
});

test('object in JSON mode', async () => {
  const schema = jsonSchema({
    type: 'object',
    properties: { name: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } },
    required: ['name', 'tags'],
    additionalProperties: false,
  });
  const reply = await generateText({ model, output: Output.object({ schema }), prompt: 'A person.' });
  assert.equal(typeof reply.output.name, 'string');
  assert.ok(Array.isArray(reply.output.tags));
});

test('errors', async () => {
  const cases = [
    ['no money', 402, 'Insufficient Balance', false],
    ['too many', 429, 'Rate limit reached for TPM', true],
    ['broken', 500, 'Internal Server Error', true],
    ['overloaded', 503, 'too busy', true],
  ];
  for (const [prompt, status, message, repeatable] of cases) {
    await assert.rejects(generateText({ model, prompt, maxRetries: 0 }), (error) => {
      assert.ok(APICallError.isInstance(error), String(error));
      assert.equal(error.statusCode, status);
      assert.ok(error.message.includes(message), error.message);
      assert.equal(error.isRetryable, repeatable);
      return true;
    });
  }
  const stranger = createDeepSeek({ baseURL: origin, apiKey: 'sk-wrong-abcd' });
  await assert.rejects(generateText({ model: stranger('deepseek-flash'), prompt: 'x' }), { statusCode: 401 });
  await assert.rejects(generateText({ model: deepseek('deepseek-chat'), prompt: 'x' }), /you passed deepseek-chat/);
});

test('repeats what may be repeated', async () => {
  const reply = await generateText({ model, prompt: 'ai-sdk recovers' });
  assert.equal(reply.text, 'Here I am.');
});

test('a call that is aborted', async () => {
  const controller = new AbortController();
  const result = streamText({ model, prompt: 'slowly', abortSignal: controller.signal, providerOptions: notThinking });
  let count = 0;
  for await (const part of result.fullStream) {
    if (part.type === 'text-delta') {
      count += 1;
      if (count === 3) {
        controller.abort();
      }
    }
  }
  assert.ok(count >= 3 && count < 20, `${count} pieces came`);
});
