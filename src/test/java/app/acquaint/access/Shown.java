package app.acquaint.access;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ElementAttributeMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** All that a page holds for a browser, visible or not, and all files that it offers. */
final class Shown {

    private Shown() {}

    /** What is sent for each page when it is opened with the learner's things in its address. */
    static Map<String, String> byPage(World world) {
        var shown = new TreeMap<String, String>();
        Addresses.pages().keySet().forEach(page -> {
            try {
                UI.getCurrent().navigate(new Addresses(world).of(page));
            } catch (MockAccessDeniedException | NotFoundError refused) {
                // a browser is shown that nothing is there
                shown.put(page, Words.of(refused));
                return;
            }
            MockVaadin.clientRoundtrip(true);
            shown.put(page, all(UI.getCurrent()));
        });
        return shown;
    }

    private static String all(UI page) {
        var words = new StringBuilder();
        page.getElement().getNode().visitNodeTree(node -> words.append(all(node)));
        page.getInternals()
                .dumpPendingJavaScriptInvocations()
                .forEach(script ->
                        words.append(script.getInvocation().getParameters()).append('\n'));
        files(page)
                .forEach(file ->
                        words.append(Words.of(DownloadKt._download(file))).append('\n'));
        return words.toString();
    }

    private static String all(StateNode node) {
        var words = new StringBuilder();
        if (node.hasFeature(TextNodeMap.class)) {
            words.append(node.getFeature(TextNodeMap.class).getText()).append('\n');
        }
        if (node.hasFeature(ElementAttributeMap.class)) {
            var attributes = node.getFeature(ElementAttributeMap.class);
            attributes
                    .attributes()
                    .forEach(name -> words.append(attributes.get(name)).append('\n'));
        }
        if (node.hasFeature(ElementPropertyMap.class)) {
            var properties = node.getFeature(ElementPropertyMap.class);
            properties
                    .getPropertyNames()
                    .forEach(name -> words.append(properties.getProperty(name)).append('\n'));
        }
        return words.toString();
    }

    private static Iterable<Anchor> files(Component top) {
        var files = new ArrayList<Anchor>();
        if (top instanceof Anchor anchor && anchor.getHref().startsWith("VAADIN/dynamic")) {
            files.add(anchor);
        }
        top.getChildren().forEach(child -> files(child).forEach(files::add));
        return files;
    }
}
