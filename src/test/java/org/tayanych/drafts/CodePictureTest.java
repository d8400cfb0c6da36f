package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The picture of a code shows its digits, and is nothing else. */
class CodePictureTest {

    @Test
    void it_is_a_picture_of_sixteen_digits_that_differ_where_the_code_differs() throws IOException {
        BufferedImage picture = read("0123 4567 8901 2345");
        assertThat(picture.getWidth()).isEqualTo(CodePicture.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(CodePicture.HEIGHT);
        Set<String> shapes = new HashSet<>();
        for (int at = 0; at < 10; at++) {
            shapes.add(shape(picture, at));
        }
        assertThat(shapes).as("ten digits, ten shapes").hasSize(10).allMatch(shape -> shape.contains("#"));
        for (int at = 10; at < 16; at++) {
            assertThat(shape(picture, at)).isEqualTo(shape(picture, at - 10));
        }
    }

    @Test
    void it_holds_no_word_no_time_and_no_name_of_a_program() {
        String bytes = new String(CodePicture.png("0123456789012345"), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("tEXt").doesNotContain("iTXt").doesNotContain("zTXt").doesNotContain("tIME")
                .doesNotContain("eXIf").contains("IHDR").contains("IDAT").contains("IEND");
        assertThat(CodePicture.png("0123456789012345")).isEqualTo(CodePicture.png("0123 4567 8901 2345"))
                .hasSizeLessThan(20_000);
    }

    private static BufferedImage read(String code) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CodePicture.png(code)));
    }

    /** What stands at this place, as a coarse drawing. */
    private static String shape(BufferedImage picture, int at) {
        int left = 50 + at % 8 * 80 + at % 8 / 4 * 60;
        int top = 50 + at / 8 * 160;
        StringBuilder shape = new StringBuilder();
        for (int y = 0; y < 100; y += 4) {
            for (int x = 0; x < 60; x += 4) {
                shape.append((picture.getRGB(left + x, top + y) & 0xff) < 128 ? '#' : ' ');
            }
            shape.append('\n');
        }
        return shape.toString();
    }
}
