package org.tayanych.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** From one thread to another. */
class PipeTest {

    @Test
    void a_reader_who_leaves_early_stops_the_writer() throws IOException {
        Pipe pipe = new Pipe();
        pipe.out().close();
        OutputStream in = pipe.in();
        assertThatThrownBy(() -> {
            for (int piece = 0; piece < 10; piece++) {
                in.write(new byte[64 * 1024]);
            }
        }).isInstanceOf(IOException.class).hasMessage("nobody reads any more");
    }

    @Test
    void a_reader_who_has_read_everything_and_leaves_at_once_troubles_no_writer() throws Exception {
        for (int round = 0; round < 3_000; round++) {
            Pipe pipe = new Pipe();
            FutureTask<Void> writing = new FutureTask<>(() -> {
                try (OutputStream in = pipe.in()) {
                    in.write(new byte[] {1, 2, 3});
                }
                return null;
            });
            Thread.ofVirtual().start(writing);
            try (InputStream out = pipe.out()) {
                assertThat(out.readAllBytes()).containsExactly(1, 2, 3);
            }
            writing.get();
        }
    }
}
