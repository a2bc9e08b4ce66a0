package vn.clusters.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.reminder.Mail.State;
import vn.clusters.reminder.MailWish.Frequency;
import vn.clusters.reminder.Reminder.Kind;
import vn.clusters.reminder.Reminder.Told;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** Mails on their way to a real mail server. */
@ClustersTest
class MailTests {

    /** Gets nothing in any other test. */
    private static final String OFFICER = "auditor";

    private static final String ADDRESS = "thanh.tra@example.test";

    @Autowired
    Office office;

    @Autowired
    Telling telling;

    @Autowired
    Outbox outbox;

    @Autowired
    Digests digests;

    @Autowired
    Mails mails;

    @Autowired
    MailWishes wishes;

    @Autowired
    Notices notices;

    @Autowired
    Reminders reminders;

    @Autowired
    MessageSource messages;

    @Autowired
    BusinessTime time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc door;

    @Autowired
    UserDetailsService accounts;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
        wishes.set(OFFICER, Frequency.DIGEST, null);
        time.shift(Duration.ZERO);
    }

    @Test
    void a_mail_leaves_once_though_its_event_is_handled_twice_and_two_nodes_carry_it() throws Exception {
        morning(5);
        wishes.set(OFFICER, Frequency.EACH, ADDRESS);
        tell("once", "Thẩm định hồ sơ");
        tell("once", "Thẩm định hồ sơ");

        postman(outbox).round();
        postman(new Outbox(mails, time)).round();

        assertThat(received()).hasSize(1);
        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("[H37-TEST-once] Bạn được giao việc: Thẩm định hồ sơ");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(parts(mail)).hasSize(2).allSatisfy(part -> assertThat(part)
                .contains("CCN Thư tín", "Thẩm định hồ sơ", "Hạn 30/10/2026"));
    }

    @Test
    void a_server_that_is_away_for_an_hour_loses_nothing_and_the_administrator_sees_it() throws Exception {
        morning(6);
        wishes.set(OFFICER, Frequency.EACH, ADDRESS);
        server.stop();
        tell("away-1", "Việc thứ nhất");
        tell("away-2", "Việc thứ hai");
        for (int tries = 0; tries < 6; tries++) {
            postman(outbox).round();
            time.forward(Duration.ofMinutes(10));
        }
        assertThat(mails("away-")).allMatch(mail -> mail.state() == State.WAITING);
        String page = door.perform(get("/admin/mail").with(user(accounts.loadUserByUsername("admin"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("H37-TEST-away-1", "H37-TEST-away-2", "Mail server connection failed");

        server.start();
        sender.setPort(server.getSmtp().getPort());
        time.forward(Duration.ofHours(1));
        postman(outbox).round();
        postman(outbox).round();
        assertThat(received()).extracting(MimeMessage::getSubject).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void the_pauses_between_two_tries_grow_to_an_hour() {
        Mail mail = new Mail("pause", OFFICER, new Mail.Letter("s", "t", "h"), time.now());
        List<Long> minutes = Stream.generate(() -> {
                    mail.claim("node", time.now());
                    var now = time.now();
                    mail.later("away", now);
                    return Duration.between(now, mail.notBefore()).toMinutes();
                })
                .limit(9)
                .toList();
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void a_digest_gathers_what_is_unread_into_one_mail_of_the_next_working_morning() throws Exception {
        office.on(LocalDate.of(2026, 10, 9));
        wishes.set(OFFICER, Frequency.DIGEST, ADDRESS);
        tell("digest-1", "Việc còn lại");
        tell("digest-2", "Việc đã xem");
        tell("digest-3", "Việc khác còn lại");
        transaction.executeWithoutResult(status -> reminders.settle("digest-2", "", time.now()));

        time.forward(Duration.ofDays(2));
        postman(outbox).round();
        assertThat(received()).as("Sunday").isEmpty();

        time.forward(Duration.ofDays(1));
        postman(outbox).round();
        postman(outbox).round();
        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getSubject())
                .isEqualTo("Nhắc việc ngày 12/10/2026: 2 thông báo chưa đọc (H37-TEST-digest-1, H37-TEST-digest-3)");
        assertThat(parts(received().get(0))).allSatisfy(part -> assertThat(part)
                .contains("Việc còn lại", "Việc khác còn lại")
                .doesNotContain("Việc đã xem"));
    }

    @Test
    void whoever_wants_no_mail_still_has_the_notice() throws Exception {
        morning(13);
        wishes.set(OFFICER, Frequency.NONE, ADDRESS);
        tell("none", "Việc không thư");
        time.forward(Duration.ofDays(2));
        postman(outbox).round();

        assertThat(received()).isEmpty();
        assertThat(reminders.existsByEventKeyAndRecipient("none", OFFICER)).isTrue();
    }

    @Test
    void two_nodes_never_hold_the_same_mail() throws Exception {
        morning(14);
        wishes.set(OFFICER, Frequency.EACH, ADDRESS);
        tell("held", "Việc chờ gửi");
        Outbox other = new Outbox(mails, time);
        transaction.executeWithoutResult(status -> {
            assertThat(outbox.claim()).isNotEmpty();
            List<Mail> elsewhere = CompletableFuture.supplyAsync(() -> transaction.execute(any -> other.claim()))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            assertThat(elsewhere).noneMatch(mail -> mail.subject().contains("held"));
        });
    }

    @Test
    void a_mail_whose_node_went_away_while_sending_waits_for_a_person() throws Exception {
        morning(15);
        wishes.set(OFFICER, Frequency.EACH, ADDRESS);
        tell("gone", "Việc dở dang");
        transaction.execute(status -> new Outbox(mails, time).claim());

        time.forward(Duration.ofHours(1));
        postman(outbox).round();
        Mail held = mails("gone").get(0);
        assertThat(held.state()).isEqualTo(State.FAILED);
        assertThat(held.lastError()).contains("chưa rõ");
        assertThat(received()).isEmpty();

        outbox.again(held.id());
        postman(outbox).round();
        assertThat(received()).hasSize(1);
    }

    /** Nine in the morning of a day in October, after the digests. */
    private void morning(int day) {
        office.on(LocalDate.of(2026, 10, day));
    }

    private void tell(String event, String step) {
        Told told = new Told(
                event, Kind.TASK_ASSIGNED, "H37-TEST-" + event, "CCN Thư tín", event, step, LocalDate.of(2026, 10, 30));
        transaction.executeWithoutResult(status -> telling.tell(told, List.of(OFFICER)));
    }

    private Postman postman(Outbox from) {
        Outbox transactional = from == outbox ? outbox : new InTransactions(mails, time, transaction);
        var beans = new StaticListableBeanFactory(Map.of("server", sender));
        return new Postman(
                transactional,
                digests,
                wishes,
                beans.getBeanProvider(JavaMailSender.class),
                messages,
                "khong-tra-loi@example.test");
    }

    /** Another node: no bean of this application. */
    private static final class InTransactions extends Outbox {

        private final TransactionTemplate transaction;

        InTransactions(Mails mails, BusinessTime time, TransactionTemplate transaction) {
            super(mails, time);
            this.transaction = transaction;
        }

        @Override
        List<Mail> claim() {
            return transaction.execute(status -> super.claim());
        }
    }

    private List<Mail> mails(String event) {
        return Stream.of(State.values())
                .flatMap(state -> mails
                        .findByStateAndIdLessThanOrderByIdDesc(
                                state, Long.MAX_VALUE, org.springframework.data.domain.Limit.of(1000))
                        .stream())
                .filter(mail -> mail.subject().contains("H37-TEST-" + event))
                .toList();
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Its text and its HTML. */
    private static List<String> parts(MimeMessage mail) throws Exception {
        MimeMultipart content = (MimeMultipart) mail.getContent();
        while (content.getBodyPart(0).getContent() instanceof MimeMultipart inner) {
            content = inner;
        }
        return List.of(
                content.getBodyPart(0).getContent().toString(),
                content.getBodyPart(1).getContent().toString());
    }
}
