package org.tayanych.evidence.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A table in the three forms in which it is given away; all three hold the same cells. */
final class Written {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Written() {
    }

    /** RFC 4180, UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    static byte[] csv(Table table) {
        StringBuilder all = new StringBuilder(table.columns().stream().map(Column::name).collect(Collectors.joining(",")));
        for (List<Object> row : table.rows()) {
            all.append("\r\n").append(row.stream().map(Written::field).collect(Collectors.joining(",")));
        }
        return all.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String field(Object cell) {
        String text = cell instanceof String words ? harmless(words) : Table.written(cell);
        boolean quoted = text.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? "'" + text : text;
    }

    /** A list of objects; what is not known is null. */
    static byte[] json(Table table) {
        return JSON.writeValueAsBytes(table.rows().stream().map(row -> object(table, row)).toList());
    }

    private static Map<String, @Nullable Object> object(Table table, List<Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int at = 0; at < row.size(); at++) {
            Object cell = row.get(at);
            object.put(table.columns().get(at).name(), cell.equals("") ? null
                    : cell instanceof BigDecimal number ? new BigDecimal(Table.written(number)) : cell);
        }
        return object;
    }

    /** One sheet with a bold head that stays in sight. Texts are texts, never formulas. */
    static byte[] xlsx(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tayanych", "1.0")) {
            Worksheet sheet = book.newWorksheet(table.name());
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.value(0, column, table.columns().get(column).name());
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < table.rows().size(); row++) {
                fill(sheet, row + 1, table.rows().get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int at, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Number number) {
                sheet.value(at, column, number);
            } else if (row.get(column) instanceof String text && !text.isEmpty()) {
                sheet.value(at, column, text);
            }
        }
    }
}
