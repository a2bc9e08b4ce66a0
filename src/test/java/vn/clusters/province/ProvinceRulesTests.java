package vn.clusters.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.province.RulesOfTheDay.InvestmentOrder;
import vn.clusters.support.ClustersTest;

@ClustersTest
class ProvinceRulesTests {

    @Autowired
    ProvinceRules province;

    @Autowired
    JdbcClient database;

    @Test
    void an_installation_begins_with_the_rules_of_its_reference_data_each_with_its_source() {
        RulesOfTheDay rules = province.on(LocalDate.of(2026, 11, 24));

        assertThat(rules.opinionLimit().amount()).isEqualTo(7);
        assertThat(rules.opinionLimit().unit()).isEqualTo("working-day");
        assertThat(rules.silenceIsConsent()).isFalse();
        assertThat(rules.investmentOrder()).isEqualTo(InvestmentOrder.AFTER);
        assertThat(rules.lateApplicationsRefused()).isTrue();
        assertThat(rules.startDayCounts()).isFalse();
        assertThat(rules.ownLimit("adjust-decision")).isEmpty();
        for (Rule rule : Rule.values()) {
            assertThat(rules.source(rule).text()).as(rule.slug()).isNotBlank();
        }
    }

    @Test
    void before_its_first_version_a_rule_is_what_it_was_at_first() {
        assertThat(province.on(LocalDate.of(2009, 10, 5)).agencyPrefix()).isEqualTo("H37");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update province_rule set rule_value = '\"consent\"' where rule_key = 'opinion-silence'",
                "delete from province_rule where rule_key = 'opinion-silence'"
            })
    void the_database_takes_additions_only(String change) {
        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("append-only");
    }
}
