package vn.clusters.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Rules;

/** Rules met on the way of a dossier. */
@ClustersTest
@Transactional
class RulesInUseTests {

    @Autowired
    Rules rules;

    @Autowired
    Office office;

    @Autowired
    BusinessTime time;

    @Autowired
    RuleExamples examples;

    @Autowired
    List<FieldSource> sources;

    @Test
    void the_code_of_a_dossier_begins_with_the_prefix_of_the_day() {
        rules.set("agency-prefix", "\"H37.12\"", time.today().plusDays(1));
        assertThat(office.open("CCN Mã hôm nay", "20", "06172")).startsWith("H37-");
    }

    @Test
    void a_prefix_in_force_today_is_used_today() {
        rules.set("agency-prefix", "\"H37.12\"", time.today());
        assertThat(office.open("CCN Mã mới", "20", "06172")).matches("H37[.]12-\\d{6}-\\d{4}");
    }

    @Test
    void the_council_finds_the_provinces_sub_criteria_and_may_change_them() {
        String dossier = office.open("CCN Bộ tiêu chí", "20", "06172");
        assertThat(proposal(dossier)).isEmpty();

        Rule rule = Rule.SCORING_CRITERIA;
        rules.set(rule.slug(), value(rule), time.today());

        assertThat(proposal(dossier)).hasSize(1);
        assertThat(proposal(dossier).get(0).value().toString())
                .startsWith("Theo " + Rules.CITED)
                .contains("- Kinh nghiệm: 15 điểm", "- Nội dung phương án đầu tư hạ tầng kỹ thuật: 6 điểm");
    }

    private String value(Rule rule) {
        return rule.kind()
                .checked(rule.kind().read(examples.of(rule).orElseThrow().typed()))
                .toString();
    }

    private List<FieldSource.Item> proposal(String dossier) {
        return sources.stream()
                .filter(source -> source.name().equals("criteria-proposal"))
                .findFirst()
                .orElseThrow()
                .items(dossier, null);
    }
}
