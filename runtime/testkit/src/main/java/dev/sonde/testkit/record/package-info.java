/**
 * Records what a real server answers into files that people can read, and replays them strictly. Rule: no key ever reaches a
 * file, and nothing here knows DeepSeek.
 */
@NullMarked
package dev.sonde.testkit.record;

import org.jspecify.annotations.NullMarked;
