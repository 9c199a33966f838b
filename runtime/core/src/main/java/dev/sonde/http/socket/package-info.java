/**
 * The transport of our own: blocking HTTP/1.1 on a socket, as fast as a socket allows. Rule: what a call in the clear does not
 * need (TLS, proxies, a thread for name look-ups) is loaded only when it is needed, and no class is there without its worth.
 */
@NullMarked
package dev.sonde.http.socket;

import org.jspecify.annotations.NullMarked;
