package vn.clusters;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Appraisal and establishment of industrial clusters, under the law in force by date. */
@SpringBootApplication
public class ClustersApplication {

    public static void main(String[] args) {
        SpringApplication.run(ClustersApplication.class, args);
    }
}
