package ex99.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Where a job's inputs are listed, once. Spark's own listing keeps most of a kilobyte of each file
 * until the job ends, this one the few bytes of its name.
 */
final class Listing {
  /** From how many folders on tasks list them, as Spark does. */
  private static final int MANY = 32;

  private Listing() {}

  /**
   * The packs of all files that the inputs name, some to a task.
   *
   * @throws java.io.FileNotFoundException when an input names nothing that is there
   */
  static Dataset<byte[]> of(
      SparkSession spark, List<String> inputs, Broadcast<SerializableConfiguration> hadoop)
      throws IOException {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    Packer files = new Packer();
    Packer folders = new Packer();
    Walk walk = new Walk(hadoop.value().value(), files::add, folders::add);
    for (String input : inputs) {
      walk.input(input);
    }
    files.closed();
    List<byte[]> packs = folders.closed().packs();
    if (folders.count() <= MANY) {
      files.addAll(below(packs.iterator(), hadoop.value().value()));
    } else {
      context
          .parallelize(packs, packs.size())
          .mapPartitions(some -> List.of(below(some, hadoop.value().value())).iterator())
          .collect()
          .forEach(files::addAll);
    }
    long bound = spark.sessionState().conf().filesMaxPartitionBytes();
    int tasks = files.tasks(bound, context.defaultParallelism());
    JavaRDD<byte[]> rdd = context.parallelize(files.packs(), tasks);
    return spark.createDataset(rdd.rdd(), Encoders.BINARY());
  }

  private static Packer below(Iterator<byte[]> folders, Configuration hadoop) throws IOException {
    Packer files = new Packer();
    while (folders.hasNext()) {
      for (Pack.Entry folder : Pack.entries(folders.next())) {
        Walk.below(hadoop, folder.address(), files::add);
      }
    }
    return files.closed();
  }
}
