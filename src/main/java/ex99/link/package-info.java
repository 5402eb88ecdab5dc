/** Ties the findings of one release together into its record. */
package ex99.link;
