package dev.sonde.testkit.script;

/**
 * One message of a received conversation.
 *
 * @param role the role of its author, for example {@code user}
 * @param text its text; of several parts the text parts, joined by line feeds
 */
public record ReceivedMessage(String role, String text) {}
