/** The parts of a release: title, dateline and the sections that tile its text. */
package ex99.outline;
