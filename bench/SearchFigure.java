package bench;
import java.util.List;
final class SearchFigure implements Figure {
    @Override public String name() { return "search"; }
    @Override public String title() { return "search"; }
    @Override public String how() { return ""; }
    @Override public List<Row> measure() { return List.of(); }
}
