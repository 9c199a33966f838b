/**
 * A small blocking HTTP/1.1 server, one thread per connection, that lets its user decide every byte of a reply. Rule: it
 * knows nothing of DeepSeek, nor of JSON.
 */
@NullMarked
package dev.sonde.testkit.http;

import org.jspecify.annotations.NullMarked;
