/**
 * Replies that go wrong between server and client: what a bad server, a proxy or a network does to a reply that the fake
 * means to send. Rule: a fault knows bytes and connections, nothing of DeepSeek but what it finds in the reply.
 */
@NullMarked
package dev.sonde.testkit.fault;

import org.jspecify.annotations.NullMarked;
