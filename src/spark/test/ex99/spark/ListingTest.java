package ex99.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;

class ListingTest extends SparkTest {
  private void file(String name) throws Exception {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  /** What the inputs below the test's folder name, without the folder, sorted. */
  private List<String> listed(String... inputs) throws Exception {
    List<String> paths = new ArrayList<>();
    for (String input : inputs) {
      paths.add(temp.resolve(input).toString());
    }
    List<byte[]> packs =
        Listing.of(spark, paths, SerializableConfiguration.broadcast(spark.sparkContext()))
            .collectAsList();
    List<String> names = new ArrayList<>();
    FileInputs files = new FileInputs(packs.iterator(), new Configuration(), 1 << 20);
    while (files.hasNext()) {
      names.add(temp.relativize(Path.of(files.next().path())).toString());
    }
    Collections.sort(names);
    return names;
  }

  @Test
  void aFolderIsWalkedButForHiddenNames() throws Exception {
    for (String name :
        List.of("in/a.txt", "in/b/c/d é.txt", "in/.git/e", "in/_tmp/f", "in/_g", "in/y=1/_h=2")) {
      file(name);
    }
    assertEquals(List.of("in/a.txt", "in/b/c/d é.txt", "in/y=1/_h=2"), listed("in"));
  }

  @Test
  void aGlobNamesFilesAndFolders() throws Exception {
    for (String name : List.of("x/1/a.htm", "x/1/a.txt", "x/2/b.htm", "y/2/c.htm", "y/d.htm")) {
      file(name);
    }
    assertEquals(List.of("x/1/a.htm", "x/2/b.htm"), listed("x/*/*.htm"));
    assertEquals(List.of("x/1/a.htm", "y/d.htm"), listed("{x/1,y}/?.htm"));
    assertEquals(List.of("x/2/b.htm", "y/2/c.htm"), listed("*/2"));
    assertEquals(List.of("x/2/b.htm", "y/2/c.htm"), listed("[xy]/2/*"));
  }

  @Test
  void aFileWhoseNameLooksLikeAGlobIsItself() throws Exception {
    file("in/a[1].txt");
    file("in/a1.txt");
    assertEquals(List.of("in/a[1].txt"), listed("in/a[1].txt"));
  }

  @Test
  void anInputThatNamesNothingIsRefused() throws Exception {
    file("in/a.txt");
    assertThrows(FileNotFoundException.class, () -> listed("in", "none"));
    assertThrows(FileNotFoundException.class, () -> listed("in/*.htm"));
    assertEquals(
        1, run("--input", temp.resolve("none").toString(), "--output", temp + "/out"), "no trace");
  }

  @Test
  void manyFoldersAreListedByTasks() throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 100; i < 140; i++) {
      names.add("in/" + i + "/a.txt");
      file("in/" + i + "/a.txt");
    }
    assertEquals(names, listed("in/*"));
  }

  @Test
  void whatWasListedAndIsGoneIsAnInputThatFailed() {
    Pack pack = new Pack();
    pack.add(new Pack.Entry(temp.resolve("gone.txt").toString(), 10));
    FileInputs inputs =
        new FileInputs(List.of(pack.bytes()).iterator(), new Configuration(), 1 << 20);
    assertTrue(inputs.hasNext());
    assertEquals("input_output", inputs.next().failure().code());
  }

  @Test
  void aPackKeepsAddressesAndLengthsInLittleRoom() {
    Pack pack = new Pack();
    List<Pack.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String folder = "s3a://bucket/edgar/data/" + (100000 + i / 3) + "/00011931252100" + i;
      entries.add(new Pack.Entry(folder + "/d" + i + "dex991.htm", 1L << i % 40));
    }
    entries.forEach(pack::add);
    assertEquals(entries, Pack.entries(pack.bytes()));
    assertTrue(pack.bytes().length < 50_000, pack.bytes().length + " bytes");
  }
}
