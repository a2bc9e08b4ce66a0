package vn.clusters.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.clusters.support.TestDatabase;

/** Stores and reads the greatest paper in a process whose whole heap is smaller than the paper. */
class SmallHeapTests {

    private static final String HEAP = "-Xmx64m";

    /** KiB of the database's own page cache, which also bounds what it buffers before it writes to a slow disk. */
    private static final String DATABASE_CACHE = ";CACHE_SIZE=1024";

    @TempDir
    private Path directory;

    @Test
    void a_paper_greater_than_the_heap_goes_in_and_comes_back() throws Exception {
        Process process =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("stored and read " + Intake.LIMIT + " bytes with the same hash");
    }

    private List<String> command() {
        boolean postgres = "postgresql".equals(System.getProperty("clusters.test.database"));
        String url = postgres
                ? TestDatabase.urlOf(TestDatabase.createPostgres())
                : "jdbc:h2:file:" + directory.resolve("papers") + ";DB_CLOSE_ON_EXIT=FALSE" + DATABASE_CACHE;
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                url,
                postgres ? "postgres" : "sa",
                postgres ? "postgres" : "");
    }
}
