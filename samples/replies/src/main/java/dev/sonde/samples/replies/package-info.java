/** One interface whose methods return in every form that there is, and a program that shows what each is good for. */
package dev.sonde.samples.replies;
