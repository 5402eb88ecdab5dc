/** The record of a release, as written to JSON. */
package ex99.model;
