/** Records written as JSON and in other forms. */
package ex99.output;
