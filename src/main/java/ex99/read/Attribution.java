package ex99.read;

/** The attributes of a tag. */
interface Attribution {
  /** The value of the attribute of a name in small letters; empty when there is none. */
  String get(String name);
}
