package org.tayanych.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A CSV file read row by row as it arrives: UTF-8 with or without a byte order mark; semicolon, comma or tab, whichever the
 * first line has most of; quotes as in RFC 4180. Memory holds one row.
 */
final class Sheet implements AutoCloseable {

    /** Letters of one cell with its quotes; a quote that is never closed runs into this bound. */
    static final int LONGEST_CELL = 64 * 1024;
    private static final int LONGEST_HEAD = 16 * 1024;

    /** The file as a whole cannot be read. */
    enum Trouble {
        ENCODING,
        QUOTES,
        EMPTY
    }

    /** Ends the reading of this file. */
    static final class Unreadable extends Exception {

        private final Trouble trouble;
        private final int line;

        Unreadable(Trouble trouble, int line) {
            super(trouble + " in line " + line);
            this.trouble = trouble;
            this.line = line;
        }

        Trouble trouble() {
            return trouble;
        }

        /** 0 when it is about the whole file. */
        int line() {
            return line;
        }
    }

    private final CsvReader<CsvRecord> reader;
    private final java.util.Iterator<CsvRecord> records;
    private int line;

    private Sheet(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    static Sheet open(InputStream file) throws IOException, Unreadable {
        BufferedReader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)), LONGEST_HEAD);
        try {
            char separator = separator(text);
            return new Sheet(CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(false)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord((Reader) text));
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable(Trouble.ENCODING, 1);
        }
    }

    /** The next row that is not empty; null at the end. Cells are stripped of blanks around them. */
    @org.jspecify.annotations.Nullable List<String> next() throws IOException, Unreadable {
        try {
            while (records.hasNext()) {
                List<String> cells = records.next().getFields().stream().map(String::strip).toList();
                line++;
                if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
                    throw new Unreadable(Trouble.ENCODING, line);
                }
                if (!cells.stream().allMatch(String::isEmpty)) {
                    return cells;
                }
            }
            return null;
        } catch (CsvParseException broken) {
            throw unreadable(broken);
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof CharacterCodingException) {
                throw new Unreadable(Trouble.ENCODING, line + 1);
            }
            throw failed.getCause();
        } catch (NoSuchElementException end) {
            return null;
        }
    }

    /** Of the row read last: the head is line 1, an empty row counts. */
    int line() {
        return line;
    }

    private Unreadable unreadable(CsvParseException broken) throws IOException {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Unreadable(Trouble.ENCODING, line + 1);
            }
            if (cause instanceof IOException failed) {
                throw failed;
            }
        }
        return new Unreadable(Trouble.QUOTES, line + 1);
    }

    /** Passes over a byte order mark and looks at the first line without using it up. */
    private static char separator(BufferedReader text) throws IOException, Unreadable {
        text.mark(LONGEST_HEAD);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(LONGEST_HEAD);
        int[] counts = new int[3];
        boolean quoted = false;
        boolean any = false;
        for (int read = 1; read < LONGEST_HEAD; read++) {
            int letter = text.read();
            if (letter < 0 || letter == '\n' && !quoted && any) {
                break;
            }
            any |= letter > ' ';
            quoted ^= letter == '"';
            int which = quoted ? -1 : ";,\t".indexOf(letter);
            if (which >= 0) {
                counts[which]++;
            }
        }
        text.reset();
        if (!any) {
            throw new Unreadable(Trouble.EMPTY, 0);
        }
        return counts[0] >= counts[1] && counts[0] >= counts[2] ? ';' : counts[1] >= counts[2] ? ',' : '\t';
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
