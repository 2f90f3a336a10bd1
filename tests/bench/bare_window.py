"""The floor of every start: the smallest window that PySide6 can show. Stays until it is ended."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("bare")
window.setCentralWidget(QLabel("hello"))
window.resize(1024, 700)
window.show()
sys.exit(app.exec())
