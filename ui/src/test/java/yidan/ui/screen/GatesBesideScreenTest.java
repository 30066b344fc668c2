package yidan.ui.screen;

import java.util.stream.Stream;
import yidan.casework.gate.Gate;

/** The gates of measures, things, executions, inspections, benchmarks and files. */
class GatesBesideScreenTest extends GateScreen {

    static Stream<Gate> gates() {
        return Gate.beside();
    }
}
