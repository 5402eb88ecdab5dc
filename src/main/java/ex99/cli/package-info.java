/** The command line. */
package ex99.cli;
