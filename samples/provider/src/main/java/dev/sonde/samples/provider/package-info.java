/** The same prompts for two providers, of which one was made promptable by an overlay beside its document. */
package dev.sonde.samples.provider;
