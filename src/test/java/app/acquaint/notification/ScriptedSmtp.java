package app.acquaint.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/** A mail server that answers as a test says: to each command a line, or nothing at all. */
final class ScriptedSmtp implements AutoCloseable {

    /** The answer that never comes. */
    static final String SILENCE = "";

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile UnaryOperator<String> script;

    /** @param script the answer to a command line; the line itself stands for the usual answer */
    ScriptedSmtp(UnaryOperator<String> script) throws IOException {
        this.script = script;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on it answers otherwise. */
    void answer(UnaryOperator<String> script) {
        this.script = script;
    }

    /** Every mail it took, headers and all. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "CONNECT", "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("QUIT")) {
                    say(caller, line, "221 bye");
                    return;
                }
                say(caller, line, command.startsWith("DATA") ? "354 go on" : "250 fine");
                if (command.startsWith("DATA") && !script.apply(line).startsWith("5")) {
                    taken.add(data(in));
                    say(caller, ".", "250 taken");
                }
            }
        } catch (IOException | InterruptedException _) {
            // the caller hung up, as callers may
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var data = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            data.append(line).append('\n');
        }
        return data.toString();
    }

    private void say(Socket caller, String command, String usual) throws IOException, InterruptedException {
        var answer = script.apply(command);
        if (answer.equals(SILENCE)) {
            end.await();
            return;
        }
        var line = answer.equals(command) ? usual : answer;
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }
}
