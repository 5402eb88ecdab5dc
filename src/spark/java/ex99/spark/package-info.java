/** The same records on Apache Spark: a job and SQL functions. */
package ex99.spark;
