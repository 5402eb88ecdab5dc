package ex99.model;

/**
 * Where a record was read from.
 *
 * @param path the path as it was given
 * @param format how the input is written
 * @param charset the charset it was decoded with, null for a PDF
 * @param bytes the length of the input in bytes
 * @param sha256 the hash of the input, 64 hexadecimal digits
 * @param document the sequence number of the document inside a submission, else null
 */
public record Source(
    String path,
    Format format,
    @OrNull String charset,
    long bytes,
    String sha256,
    @OrNull Integer document) {}
