package vn.clusters.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.province.ProvinceRules;

/** Gives dossier codes: the province's prefix, the day and the number of the dossier in the day. */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final ProvinceRules province;

    DossierCodes(JdbcClient database, PlatformTransactionManager transactions, ProvinceRules province) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.province = province;
    }

    /** The next code of the day; whoever opens another dossier waits until this transaction ends. */
    String next(LocalDate day) {
        if (count(day) == 0) {
            begin(day);
            count(day);
        }
        int number = database.sql("select last_no from dossier_sequence where code_day = ?")
                .param(day)
                .query(Integer.class)
                .single();
        return "%s-%s-%04d".formatted(province.on(day).agencyPrefix(), DAY.format(day), number);
    }

    private int count(LocalDate day) {
        return database.sql("update dossier_sequence set last_no = last_no + 1 where code_day = ?")
                .param(day)
                .update();
    }

    private void begin(LocalDate day) {
        try {
            apart.executeWithoutResult(status -> database.sql("insert into dossier_sequence values (?, 0)")
                    .param(day)
                    .update());
        } catch (DuplicateKeyException begunMeanwhile) {
            // Another dossier began the day; its row serves both.
        }
    }
}
