package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** The list of work as a workbook, read back. */
@ClustersTest
class ExportTests {

    private static final String OFFICER = "officer.ubnd-06172";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final int WHY = 1;
    private static final int DUE = 4;
    private static final int LEFT = 5;
    private static final int RECEIVED = 6;
    private static final int DOSSIER = 7;
    private static final int CLUSTER = 8;

    @Autowired
    Office office;

    @Autowired
    WorkExport export;

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    MockMvc door;

    @BeforeEach
    void monday() {
        office.on(TODAY);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_workbook_has_the_filter_in_words_and_real_dates_and_numbers() throws Exception {
        String dossier = office.open("CCN Xuất bảng tính", "39.5", "06172");
        database.sql("update work_item set due_on = ? where dossier = ?")
                .params(TODAY.plusDays(2), dossier)
                .update();
        MockHttpServletResponse answer = door.perform(get("/inbox.xlsx")
                        .param("q", "xuat bang tinh")
                        .param("procedure", "establish-cluster")
                        .param("sort", "received")
                        .with(user(accounts.loadUserByUsername(OFFICER))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"work-2026-09-21.xlsx\"");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 1, 0)).contains("21/09/2026");
            assertThat(text(sheet, 2, 0))
                    .contains("Từ tìm: xuat bang tinh", "Thủ tục: Thành lập", "Sắp xếp theo: Ngày nhận hồ sơ");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(text(sheet, 3, DOSSIER)).isEqualTo("Hồ sơ");
            Row row = sheet.getRow(4);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(row.getCell(DOSSIER).getStringCellValue()).isEqualTo(dossier);
            assertThat(row.getCell(WHY).getStringCellValue()).startsWith("Nhóm của bạn");
            assertThat(date(row.getCell(DUE))).isEqualTo(TODAY.plusDays(2));
            assertThat(date(row.getCell(RECEIVED))).isEqualTo(TODAY);
            assertThat(row.getCell(LEFT).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(LEFT).getNumericCellValue()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 25", "-2", "@SUM(A1)"})
    void a_text_that_looks_like_a_formula_stays_a_text(String words) throws IOException {
        String name = words + " công thức";
        String dossier = office.open("CCN Công thức " + words.charAt(0), "39.5", "06172");
        database.sql("update work_item set cluster = ? where dossier = ?")
                .params(name, dossier)
                .update();
        try (XSSFWorkbook workbook = read(Map.of("dossier", dossier), WorkExport.MOST)) {
            Cell cell = workbook.getSheetAt(0).getRow(4).getCell(CLUSTER);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void more_than_fits_is_cut_and_that_is_said() throws IOException {
        for (int n = 0; n < 4; n++) {
            office.open("CCN Cắt bớt " + n, "39.5", "06172");
        }
        try (XSSFWorkbook workbook = read(Map.of("q", "cat bot"), 3)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 3, 0)).contains("3 việc đầu");
            assertThat(clusters(sheet, 5)).hasSize(3).doesNotHaveDuplicates();
        }
        try (XSSFWorkbook workbook = read(Map.of("q", "cat bot"), 4)) {
            assertThat(clusters(workbook.getSheetAt(0), 4)).hasSize(4);
        }
    }

    @Test
    void a_filter_that_nobody_offered_is_refused_in_words() throws Exception {
        door.perform(get("/inbox.xlsx").param("step", "nothing").with(user(accounts.loadUserByUsername(OFFICER))))
                .andExpect(status().isUnprocessableEntity());
    }

    private XSSFWorkbook read(Map<String, String> filter, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(export.plan(officers.actor(OFFICER), WorkList.Filter.of(filter), most), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static LocalDate date(Cell cell) {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        return cell.getLocalDateTimeCellValue().toLocalDate();
    }

    private static List<String> clusters(XSSFSheet sheet, int from) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() >= from)
                .map(row -> row.getCell(CLUSTER).getStringCellValue())
                .toList();
    }
}
