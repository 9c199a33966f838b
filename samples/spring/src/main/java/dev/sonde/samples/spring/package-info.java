/** A Spring Boot program that is given its prompts as components. */
package dev.sonde.samples.spring;
