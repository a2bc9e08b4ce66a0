package vn.clusters;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Appraisal and establishment of industrial clusters, under the law in force by date. */
// Only @Steps beans have short names: the words of the models must not collide with a class name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class ClustersApplication {

    public static void main(String[] args) {
        SpringApplication.run(ClustersApplication.class, args);
    }
}
