package bench;
import java.util.List;
final class UploadFigure implements Figure {
    @Override public String name() { return "upload"; }
    @Override public String title() { return "upload"; }
    @Override public String how() { return ""; }
    @Override public List<Row> measure() { return List.of(); }
}
