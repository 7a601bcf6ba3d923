@REM Starts Acquaint with the Java that came with it; data goes to the folder data of where it is called from.
@"%~dp0..\runtime\bin\java.exe" -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -jar "%~dp0..\acquaint.jar" %*
