package bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Ten workers who each send a photograph of twenty megabytes at the same moment. */
final class UploadFigure implements Figure {

    private static final int MANY = 10;
    private static final String BOUNDARY = "----bench";

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public String title() {
        return "Ten uploads of twenty megabytes at once";
    }

    @Override
    public String how() {
        return MANY + " workers open their own case by code and send one photograph each, a JPEG of up to 20 MB that cannot be"
                + " compressed further, all at once; sealed chunk by chunk, type found by content, hidden data taken out of the"
                + " working copy. The heap is limited as always.";
    }

    @Override
    public List<Row> measure() throws Exception {
        Folders.empty("upload");
        Fill.world("upload", 0);
        byte[] photo = photo();
        try (House house = House.start("upload", Map.of(), true)) {
            Load load = new Load(house.port).offered(20, 1, 4);
            double before = house.memory();
            List<Double> seconds = send(house, load, photo);
            long kept = seconds.stream().filter(time -> time > 0).count();
            double peak = house.memoryPeak();
            return List.of(
                    new Row("photographs kept", kept + " of " + MANY + " (%.1f MB each)".formatted(photo.length / 1e6), "all",
                            kept == MANY),
                    new Row("until the last was answered", "%.1f s".formatted(Times.of(seconds).most()), "–", true),
                    new Row("resident memory before, at most, afterwards",
                            "%.0f, %.0f, %.0f MB".formatted(before, peak, house.memory()), "bounded: ≤ 400 MB", peak <= 400));
        }
    }

    private static List<Double> send(House house, Load load, byte[] photo) throws Exception {
        List<Callable<Double>> senders = new ArrayList<>();
        for (String receipt : load.receipts.stream().limit(MANY).toList()) {
            Reader worker = new Reader(house.port);
            worker.form("/ky/my", "/ky/my", "code", receipt);
            String token = worker.token("/ky/my/case");
            senders.add(() -> send(worker, token, photo));
        }
        List<Double> seconds = new ArrayList<>();
        try (var all = Executors.newFixedThreadPool(MANY)) {
            for (var sent : all.invokeAll(senders)) {
                seconds.add(sent.get());
            }
        }
        return seconds;
    }

    /** Seconds until it was kept; negative when it was not. */
    private static double send(Reader worker, String token, byte[] photo) throws IOException {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nA photograph\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        long began = System.nanoTime();
        Wire.Answer answer = worker.wire.post(
                "/ky/my/message", "multipart/form-data; boundary=" + BOUNDARY, head, photo, tail);
        return (answer.status() == 303 ? 1 : -1) * (System.nanoTime() - began) / 1e9;
    }

    /** Noise does not compress: the edges are chosen so that the file comes close to twenty megabytes. */
    private static byte[] photo() throws IOException {
        Random random = new Random(7);
        for (int width = 5600; ; width -= 60) {
            BufferedImage noise = new BufferedImage(width, width * 3 / 4, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < noise.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    noise.setRGB(x, y, random.nextInt(0x1000000));
                }
            }
            byte[] photo = jpeg(noise);
            if (photo.length < 20_000_000) {
                return photo;
            }
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0.9f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
