package vn.clusters.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterNameTests {

    @ParameterizedTest
    @CsvSource({
        "CCN Hồ Sơn 1, ho son 1, ho-son-1",
        "Cụm công nghiệp  Hồ Sơn 1, ho son 1, ho-son-1",
        "CỤM CÔNG NGHIỆP ĐÌNH LẬP, dinh lap, dinh-lap",
        "Hòa Sơn 1, hoa son 1, hoa-son-1",
        "CCN phía Đông Nam thị trấn Đồng Mỏ, phia dong nam thi tran dong mo, phia-dong-nam-thi-tran-dong-mo",
    })
    void the_generic_part_case_and_diacritics_do_not_count(String name, String searchable, String slug) {
        assertThat(ClusterName.searchable(name)).isEqualTo(searchable);
        assertThat(ClusterName.slug(name)).isEqualTo(slug);
    }
}
