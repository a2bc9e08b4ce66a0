package vn.clusters.inbox;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** A workbook of one sheet, written row by row; only the last rows are held in memory. */
final class Sheet implements AutoCloseable {

    private static final int HELD_ROWS = 100;
    private static final int LETTER = 256;

    /** What a spreadsheet would take for a formula when somebody edits the cell. */
    private static final String FORMULA = "=+-@\t\r";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(HELD_ROWS);
    private final SXSSFSheet sheet;
    private final CellStyle bold;
    private final CellStyle day;
    private final CellStyle quoted;
    private int rows;
    private int head;
    private int columns;

    Sheet(String name) {
        workbook.setCompressTempFiles(true);
        sheet = workbook.createSheet(name);
        Font strong = workbook.createFont();
        strong.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(strong);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        quoted = workbook.createCellStyle();
        ((XSSFCellStyle) quoted).setQuotePrefixed(true);
    }

    /** A sentence above the table. */
    void line(String words) {
        put(sheet.createRow(rows++).createCell(0), words);
    }

    /** The heads of the columns, which stay in sight; widths in letters. */
    void head(List<String> names, List<Integer> widths) {
        Row row = sheet.createRow(rows++);
        head = row.getRowNum();
        columns = names.size();
        for (int at = 0; at < columns; at++) {
            Cell cell = row.createCell(at);
            cell.setCellValue(names.get(at));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(at, widths.get(at) * LETTER);
        }
        sheet.createFreezePane(0, rows);
    }

    /** Dates as dates, numbers as numbers, the rest as text; null leaves the cell empty. */
    void row(Object... values) {
        Row row = sheet.createRow(rows++);
        for (int at = 0; at < values.length; at++) {
            if (values[at] != null) {
                put(row.createCell(at), values[at]);
            }
        }
    }

    private void put(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String text = value.toString();
            cell.setCellValue(text);
            if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
                cell.setCellStyle(quoted);
            }
        }
    }

    void writeTo(OutputStream out) throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, rows - 1), 0, columns - 1));
        workbook.write(out);
    }

    /** Takes the temporary file away. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
