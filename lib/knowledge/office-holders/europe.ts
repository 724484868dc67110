// Office-holders of Europe, with Russia, Turkey and the Caucasus: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const EUROPE = `
AD | Co-Prince | Joan Enric Vives | Vives! | Joan Enric Vives i Sicília; Joan-Enric Vives | he | 2003-05-12 | 2025-05-31 | 2025-05-31
AD | Co-Prince | Josep-Lluís Serrano Pentinat | Serrano | Josep-Lluis Serrano | he | 2025-05-31 | | 2025-12
AD | Foreign Minister | Gilbert Saboya Sunyé | Saboya | Gilbert Saboya | he | 2011-05 | 2017-07 | 2017-07
AD | Foreign Minister | Maria Ubach Font | Ubach! | Maria Ubach | she | 2017-07 | 2023-05 | 2023-05
AD | Foreign Minister | Imma Tor Faus | Tor | Imma Tor | she | 2023-05 | | 2025-12
AD | Head of Government | Antoni Martí | Martí | | he | 2011-05-12 | 2019-05-16 | 2019-05-16
AD | Head of Government | Xavier Espot Zamora | Espot! | Xavier Espot | he | 2019-05-16 | | 2025-12
AL | Acting Foreign Minister | Gent Cakaj | Cakaj! | | he | 2019-01-23 | 2020-12-31 | 2020-12-31
AL | Ambassador to the United Nations | Ferit Hoxha | Hoxha | | he | 2021 | 2025 | 2025
AL | Defense Minister | Mimi Kodheli | Kodheli! | | she | 2013-09-15 | 2017-05 | 2017-05
AL | Defense Minister | Olta Xhaçka | Xhaçka! | | she | 2017-09 | 2020-12-31 | 2020-12-31
AL | Defense Minister | Niko Peleshi | Peleshi! | | he | 2021-01 | 2024-07 | 2024-07
AL | Foreign Minister | Ditmir Bushati | Bushati! | | he | 2013-09-15 | 2019-01-21 | 2019-01-21
AL | Foreign Minister | Olta Xhaçka | Xhaçka! | | she | 2020-12-31 | 2023-09 | 2023-09
AL | Foreign Minister | Igli Hasani | Hasani | | he | 2023-09 | 2025-09 | 2025-09
AL | Foreign Minister | Elisa Spiropali | Spiropali! | | she | 2025-09 | | 2025-12
AL | President | Alfred Moisiu | Moisiu! | | he | 2002-07-24 | 2007-07-24 | 2007-07-24
AL | President | Bamir Topi | Topi | | he | 2007-07-24 | 2012-07-24 | 2012-07-24
AL | President | Bujar Nishani | Nishani! | | he | 2012-07-24 | 2017-07-24 | 2017-07-24
AL | President | Ilir Meta | Meta | | he | 2017-07-24 | 2022-07-24 | 2022-07-24
AL | President | Bajram Begaj | Begaj! | | he | 2022-07-24 | | 2025-12
AL | Prime Minister | Fatos Nano | Nano | | he | 2002-07-29 | 2005-09-11 | 2005-09-11
AL | Prime Minister | Sali Berisha | Berisha! | | he | 2005-09-11 | 2013-09-15 | 2013-09-15
AL | Prime Minister | Edi Rama | Rama | Edvin Rama | he | 2013-09-15 | | 2025-12
AM | Defense Minister | Seyran Ohanyan | Ohanyan! | | he | 2008-04-14 | 2016-10-03 | 2016-10-03
AM | Defense Minister | Vigen Sargsyan | Sargsyan | | he | 2016-10-03 | 2018-05 | 2018-05
AM | Defense Minister | Davit Tonoyan | Tonoyan! | David Tonoyan | he | 2018-05-11 | 2020-11-20 | 2020-11-20
AM | Defense Minister | Arshak Karapetyan | Karapetyan | | he | 2021-08-03 | 2021-11-15 | 2021-11-15
AM | Defense Minister | Suren Papikyan | Papikyan! | | he | 2021-11-15 | | 2025-12
AM | Foreign Minister | Vartan Oskanian | Oskanian! | Vardan Oskanyan | he | 1998-04-20 | 2008-04-14 | 2008-04-14
AM | Foreign Minister | Edward Nalbandian | Nalbandian! | Eduard Nalbandian; Edward Nalbandyan; Eduard Nalbandyan; Edvard Nalbandian; Edvard Nalbandyan | he | 2008-04-14 | 2018-05-12 | 2018-05-12
AM | Foreign Minister | Zohrab Mnatsakanyan | Mnatsakanyan! | | he | 2018-05-12 | 2020-11-16 | 2020-11-16
AM | Foreign Minister | Ara Ayvazyan | Ayvazyan! | Ara Aivazian | he | 2020-11-18 | 2021-05-31 | 2021-05-31
AM | Foreign Minister | Ararat Mirzoyan | Mirzoyan! | | he | 2021-08-19 | | 2025-12
AM | Parliament Speaker | Ararat Mirzoyan | Mirzoyan! | | he | 2019-01-14 | 2021-08-02 | 2021-08-02
AM | Parliament Speaker | Alen Simonyan | Simonyan! | | he | 2021-08-02 | | 2025-12
AM | President | Robert Kocharyan | Kocharyan! | Robert Kocharian | he | 1998-03-30 | 2008-04-09 | 2008-04-09
AM | President | Serzh Sargsyan | Sargsyan! | Serge Sarkisian; Serzh Sarkisian; Serzh Sargsian | he | 2008-04-09 | 2018-04-09 | 2018-04-09
AM | President | Armen Sarkissian | Sarkissian! | Armen Sarkisian; Armen Sargsyan | he | 2018-04-09 | 2022-02-01 | 2022-02-01
AM | President | Vahagn Khachaturyan | Khachaturyan! | Vahagn Khachaturian | he | 2022-03-13 | | 2025-12
AM | Prime Minister | Serzh Sargsyan | Sargsyan! | Serge Sarkisian; Serzh Sarkisian; Serzh Sargsian | he | 2007-04-04 | 2008-04-09 | 2008-04-09
AM | Prime Minister | Tigran Sargsyan | Sargsyan | Tigran Sarkisian | he | 2008-04-09 | 2014-04-03 | 2014-04-03
AM | Prime Minister | Hovik Abrahamyan | Abrahamyan! | | he | 2014-04-13 | 2016-09-08 | 2016-09-08
AM | Prime Minister | Karen Karapetyan | Karapetyan | | he | 2016-09-13 | 2018-04-17 | 2018-04-17
AM | Prime Minister | Serzh Sargsyan | Sargsyan! | Serge Sarkisian; Serzh Sarkisian; Serzh Sargsian | he | 2018-04-17 | 2018-04-23 | 2018-04-23
AM | Prime Minister | Nikol Pashinyan | Pashinyan! | Nikol Pashinian | he | 2018-05-08 | | 2026-08
AM | Security Council Secretary | Armen Grigoryan | Grigoryan | | he | 2018-05 | | 2025-12
AT | Acting Chancellor | Alexander Schallenberg | Schallenberg! | | he | 2025-01-10 | 2025-03-03 | 2025-03-03
AT | Chancellor | Wolfgang Schüssel | Schüssel! | Wolfgang Schuessel | he | 2000-02-04 | 2007-01-11 | 2007-01-11
AT | Chancellor | Alfred Gusenbauer | Gusenbauer! | | he | 2007-01-11 | 2008-12-02 | 2008-12-02
AT | Chancellor | Werner Faymann | Faymann! | | he | 2008-12-02 | 2016-05-09 | 2016-05-09
AT | Chancellor | Christian Kern | Kern | | he | 2016-05-17 | 2017-12-18 | 2017-12-18
AT | Chancellor | Sebastian Kurz | Kurz! | | he | 2017-12-18 | 2019-05-28 | 2019-05-28
AT | Chancellor | Brigitte Bierlein | Bierlein! | | she | 2019-06-03 | 2020-01-07 | 2020-01-07
AT | Chancellor | Sebastian Kurz | Kurz! | | he | 2020-01-07 | 2021-10-11 | 2021-10-11
AT | Chancellor | Alexander Schallenberg | Schallenberg! | | he | 2021-10-11 | 2021-12-06 | 2021-12-06
AT | Chancellor | Karl Nehammer | Nehammer! | | he | 2021-12-06 | 2025-01-10 | 2025-01-10
AT | Chancellor | Christian Stocker | Stocker | | he | 2025-03-03 | | 2026-10
AT | Defense Minister | Hans Peter Doskozil | Doskozil! | | he | 2016-01-26 | 2017-12-18 | 2017-12-18
AT | Defense Minister | Mario Kunasek | Kunasek! | | he | 2017-12-18 | 2019-05-22 | 2019-05-22
AT | Defense Minister | Klaudia Tanner | Tanner | | she | 2020-01-07 | | 2025-12
AT | Finance Minister | Hans Jörg Schelling | Schelling! | Hans Joerg Schelling | he | 2014-09-01 | 2017-12-18 | 2017-12-18
AT | Finance Minister | Hartwig Löger | Löger! | Hartwig Loeger | he | 2017-12-18 | 2019-06-03 | 2019-06-03
AT | Finance Minister | Gernot Blümel | Blümel! | Gernot Bluemel | he | 2020-01-07 | 2021-12-03 | 2021-12-03
AT | Finance Minister | Magnus Brunner | Brunner | | he | 2021-12-06 | 2024-11-20 | 2024-11-20
AT | Finance Minister | Markus Marterbauer | Marterbauer! | | he | 2025-03-03 | | 2025-12
AT | Foreign Minister | Ursula Plassnik | Plassnik! | | she | 2004-10-20 | 2008-12-02 | 2008-12-02
AT | Foreign Minister | Michael Spindelegger | Spindelegger! | | he | 2008-12-02 | 2013-12-16 | 2013-12-16
AT | Foreign Minister | Sebastian Kurz | Kurz! | | he | 2013-12-16 | 2017-12-18 | 2017-12-18
AT | Foreign Minister | Karin Kneissl | Kneissl! | | she | 2017-12-18 | 2019-06-03 | 2019-06-03
AT | Foreign Minister | Alexander Schallenberg | Schallenberg! | | he | 2019-06-03 | 2021-10-11 | 2021-10-11
AT | Foreign Minister | Michael Linhart | Linhart! | | he | 2021-10-11 | 2021-12-06 | 2021-12-06
AT | Foreign Minister | Alexander Schallenberg | Schallenberg! | | he | 2021-12-06 | 2025-01-10 | 2025-01-10
AT | Foreign Minister | Beate Meinl-Reisinger | Meinl-Reisinger! | | she | 2025-03-03 | | 2025-12
AT | Interior Minister | Johanna Mikl-Leitner | Mikl-Leitner! | | she | 2011-04-21 | 2016-04-21 | 2016-04-21
AT | Interior Minister | Wolfgang Sobotka | Sobotka | | he | 2016-04-21 | 2017-12-18 | 2017-12-18
AT | Interior Minister | Herbert Kickl | Kickl! | | he | 2017-12-18 | 2019-05-22 | 2019-05-22
AT | Interior Minister | Karl Nehammer | Nehammer! | | he | 2020-01-07 | 2021-12-06 | 2021-12-06
AT | Interior Minister | Gerhard Karner | Karner! | | he | 2021-12-06 | | 2025-12
AT | President | Heinz Fischer | Fischer | | he | 2004-07-08 | 2016-07-08 | 2016-07-08
AT | President | Alexander Van der Bellen | Van der Bellen! | | he | 2017-01-26 | | 2026-10
AT | Vice Chancellor | Reinhold Mitterlehner | Mitterlehner! | | he | 2014-09-01 | 2017-05-17 | 2017-05-17
AT | Vice Chancellor | Heinz-Christian Strache | Strache! | | he | 2017-12-18 | 2019-05-22 | 2019-05-22
AT | Vice Chancellor | Werner Kogler | Kogler! | | he | 2020-01-07 | 2025-03-03 | 2025-03-03
AT | Vice Chancellor | Andreas Babler | Babler! | | he | 2025-03-03 | | 2025-12
AZ | Defense Minister | Zakir Hasanov | Hasanov | | he | 2013-10-22 | | 2025-12
AZ | First Vice President | Mehriban Aliyeva | Aliyeva! | | she | 2017-02-21 | | 2025-12
AZ | Foreign Minister | Elmar Mammadyarov | Mammadyarov! | Elmar Mamedyarov | he | 2004-04-02 | 2020-07-16 | 2020-07-16
AZ | Foreign Minister | Jeyhun Bayramov | Bayramov! | Ceyhun Bayramov; Jeyhun Bairamov | he | 2020-07-16 | | 2025-12
AZ | Interior Minister | Vilayat Eyvazov | Eyvazov! | | he | 2019-06 | | 2025-12
AZ | Parliament Speaker | Ogtay Asadov | Asadov | | he | 2005-12 | 2020-03 | 2020-03
AZ | Parliament Speaker | Sahiba Gafarova | Gafarova! | | she | 2020-03-10 | | 2025-12
AZ | President | Ilham Aliyev | Aliyev! | Ilkham Aliyev; Ilham Aliev | he | 2003-10-31 | | 2025-12
AZ | Presidential aide | Hikmet Hajiyev | Hajiyev! | Hikmat Hajiyev; Hikmet Haciyev | he | 2018-09 | | 2025-12
AZ | Prime Minister | Artur Rasizade | Rasizade! | | he | 2003-11-04 | 2018-04-21 | 2018-04-21
AZ | Prime Minister | Novruz Mammadov | Mammadov | | he | 2018-04-21 | 2019-10-08 | 2019-10-08
AZ | Prime Minister | Ali Asadov | Asadov | | he | 2019-10-08 | | 2025-12
BA | Chairman of the Council of Ministers | Nikola Špirić | Špirić! | | he | 2007-01-11 | 2012-01-12 | 2012-01-12
BA | Chairman of the Council of Ministers | Denis Zvizdić | Zvizdić! | | he | 2015-03-31 | 2019-12-23 | 2019-12-23
BA | Chairman of the Council of Ministers | Zoran Tegeltija | Tegeltija! | | he | 2019-12-23 | 2023-01-25 | 2023-01-25
BA | Chairman of the Council of Ministers | Borjana Krišto | Krišto! | | she | 2023-01-25 | ? | 2026-05
BA | Foreign Minister | Igor Crnadak | Crnadak! | | he | 2015-03-31 | 2019-12-23 | 2019-12-23
BA | Foreign Minister | Bisera Turković | Turković! | | she | 2019-12-23 | 2023-01-25 | 2023-01-25
BA | Foreign Minister | Elmedin Konaković | Konaković! | | he | 2023-01-25 | ? | 2026-05
BA | Member of the Presidency | Bakir Izetbegović | Izetbegović! | Bakir Izetbegovic | he | 2010-11-10 | 2018-11-20 | 2018-11-20
BA | Member of the Presidency | Dragan Čović | Čović! | | he | 2014-11-17 | 2018-11-20 | 2018-11-20
BA | Member of the Presidency | Mladen Ivanić | Ivanić | | he | 2014-11-17 | 2018-11-20 | 2018-11-20
BA | Member of the Presidency | Milorad Dodik | Dodik! | | he | 2018-11-20 | 2022-11-15 | 2022-11-15
BA | Member of the Presidency | Šefik Džaferović | Džaferović! | Sefik Dzaferovic | he | 2018-11-20 | 2022-11-16 | 2022-11-16
BA | Member of the Presidency | Željko Komšić | Komšić! | Zeljko Komsic | he | 2018-11-20 | ? | 2026-05
BA | Member of the Presidency | Denis Bećirović | Bećirović! | | he | 2022-11-16 | ? | 2026-05
BA | Member of the Presidency | Željka Cvijanović | Cvijanović! | | she | 2022-11-16 | ? | 2026-05
BA | President of Republika Srpska | Milorad Dodik | Dodik! | | he | 2010-11-15 | 2018-11-19 | 2018-11-19
BA | President of Republika Srpska | Željka Cvijanović | Cvijanović! | | she | 2018-11-19 | 2022-11-15 | 2022-11-15
BA | President of Republika Srpska | Milorad Dodik | Dodik! | | he | 2022-11-15 | 2025-08-06 | 2025-08-06
BE | Defense Minister | Steven Vandeput | Vandeput! | | he | 2014-10-11 | 2018-11-12 | 2018-11-12
BE | Defense Minister | Ludivine Dedonder | Dedonder! | | she | 2020-10-01 | 2025-02-03 | 2025-02-03
BE | Defense Minister | Theo Francken | Francken! | | he | 2025-02-03 | | 2025-12
BE | Finance Minister | Johan Van Overtveldt | Van Overtveldt! | | he | 2014-10-11 | 2018-12-09 | 2018-12-09
BE | Finance Minister | Alexander De Croo | De Croo! | | he | 2018-12-09 | 2020-10-01 | 2020-10-01
BE | Finance Minister | Vincent Van Peteghem | Van Peteghem! | | he | 2020-10-01 | 2025-02-03 | 2025-02-03
BE | Finance Minister | Jan Jambon | Jambon! | | he | 2025-02-03 | | 2025-12
BE | Foreign Minister | Karel De Gucht | De Gucht! | | he | 2004-07-18 | 2009-07-17 | 2009-07-17
BE | Foreign Minister | Yves Leterme | Leterme! | | he | 2009-07-17 | 2009-11-25 | 2009-11-25
BE | Foreign Minister | Steven Vanackere | Vanackere! | | he | 2009-11-25 | 2011-12-06 | 2011-12-06
BE | Foreign Minister | Didier Reynders | Reynders! | | he | 2011-12-06 | 2019-11-30 | 2019-11-30
BE | Foreign Minister | Philippe Goffin | Goffin! | | he | 2019-11-30 | 2020-10-01 | 2020-10-01
BE | Foreign Minister | Sophie Wilmès | Wilmès! | | she | 2020-10-01 | 2022-07-14 | 2022-07-14
BE | Foreign Minister | Hadja Lahbib | Lahbib! | | she | 2022-07-15 | 2024-11-30 | 2024-11-30
BE | Foreign Minister | Bernard Quintin | Quintin! | | he | 2024-12-01 | 2025-02-03 | 2025-02-03
BE | Foreign Minister | Maxime Prévot | Prévot! | | he | 2025-02-03 | | 2025-12
BE | Interior Minister | Jan Jambon | Jambon! | | he | 2014-10-11 | 2018-12-09 | 2018-12-09
BE | Interior Minister | Pieter De Crem | De Crem! | | he | 2018-12-09 | 2020-10-01 | 2020-10-01
BE | Interior Minister | Annelies Verlinden | Verlinden! | | she | 2020-10-01 | 2025-02-03 | 2025-02-03
BE | Interior Minister | Bernard Quintin | Quintin! | | he | 2025-02-03 | | 2025-12
BE | King | King Albert II | Albert | Albert II of Belgium; King Albert II of Belgium | he | 1993-08-09 | 2013-07-21 | 2013-07-21
BE | King | King Philippe | Philippe | Philippe of Belgium | he | 2013-07-21 | | 2026-10
BE | Migration Minister | Theo Francken | Francken! | | he | 2014-10-11 | 2018-12-09 | 2018-12-09
BE | Migration Minister | Maggie De Block | De Block! | | she | 2018-12-09 | 2020-10-01 | 2020-10-01
BE | Migration Minister | Sammy Mahdi | Mahdi | | he | 2020-10-01 | 2022-06-28 | 2022-06-28
BE | Migration Minister | Nicole de Moor | de Moor! | | she | 2022-06-28 | 2025-02-03 | 2025-02-03
BE | Migration Minister | Anneleen Van Bossuyt | Van Bossuyt! | | she | 2025-02-03 | | 2025-12
BE | Prime Minister | Guy Verhofstadt | Verhofstadt! | | he | 1999-07-12 | 2008-03-20 | 2008-03-20
BE | Prime Minister | Yves Leterme | Leterme! | | he | 2008-03-20 | 2008-12-30 | 2008-12-30
BE | Prime Minister | Herman Van Rompuy | Van Rompuy! | | he | 2008-12-30 | 2009-11-25 | 2009-11-25
BE | Prime Minister | Yves Leterme | Leterme! | | he | 2009-11-25 | 2011-12-06 | 2011-12-06
BE | Prime Minister | Elio Di Rupo | Di Rupo! | | he | 2011-12-06 | 2014-10-11 | 2014-10-11
BE | Prime Minister | Charles Michel | Michel | | he | 2014-10-11 | 2019-10-27 | 2019-10-27
BE | Prime Minister | Sophie Wilmès | Wilmès! | | she | 2019-10-27 | 2020-10-01 | 2020-10-01
BE | Prime Minister | Alexander De Croo | De Croo! | | he | 2020-10-01 | 2025-02-03 | 2025-02-03
BE | Prime Minister | Bart De Wever | De Wever! | | he | 2025-02-03 | | 2026-10
BG | Defense Minister | Nikolay Nenchev | Nenchev! | | he | 2014-11-07 | 2017-01-27 | 2017-01-27
BG | Defense Minister | Krasimir Karakachanov | Karakachanov! | | he | 2017-05-04 | 2021-05-12 | 2021-05-12
BG | Defense Minister | Stefan Yanev | Yanev | | he | 2021-12-13 | 2022-03-01 | 2022-03-01
BG | Defense Minister | Todor Tagarev | Tagarev! | | he | 2023-06-06 | 2024-04-09 | 2024-04-09
BG | Defense Minister | Atanas Zapryanov | Zapryanov! | | he | 2024-04-09 | 2026-02 | 2026-02
BG | Finance Minister | Vladislav Goranov | Goranov! | | he | 2017-05-04 | 2020-07-24 | 2020-07-24
BG | Finance Minister | Assen Vassilev | Vassilev! | Asen Vasilev; Assen Vasilev | he | 2021-12-13 | 2022-08-02 | 2022-08-02
BG | Finance Minister | Assen Vassilev | Vassilev! | Asen Vasilev; Assen Vasilev | he | 2023-06-06 | 2024-04-09 | 2024-04-09
BG | Finance Minister | Temenuzhka Petkova | Petkova | | she | 2025-01-16 | 2026-02 | 2026-02
BG | Foreign Minister | Ivaylo Kalfin | Kalfin! | Ivailo Kalfin | he | 2005-08-17 | 2009-07-27 | 2009-07-27
BG | Foreign Minister | Nickolay Mladenov | Mladenov! | Nikolay Mladenov; Nickolai Mladenov | he | 2010-01-27 | 2013-03-13 | 2013-03-13
BG | Foreign Minister | Kristian Vigenin | Vigenin! | | he | 2013-05-29 | 2014-08-06 | 2014-08-06
BG | Foreign Minister | Daniel Mitov | Mitov! | | he | 2014-11-07 | 2017-01-27 | 2017-01-27
BG | Foreign Minister | Radi Naydenov | Naydenov! | Radi Naidenov | he | 2017-01-27 | 2017-05-04 | 2017-05-04
BG | Foreign Minister | Ekaterina Zaharieva | Zaharieva! | Ekaterina Zakharieva | she | 2017-05-04 | 2021-05-12 | 2021-05-12
BG | Foreign Minister | Svetlan Stoev | Stoev! | | he | 2021-05-12 | 2021-12-13 | 2021-12-13
BG | Foreign Minister | Teodora Genchovska | Genchovska! | | she | 2021-12-13 | 2022-08-02 | 2022-08-02
BG | Foreign Minister | Nikolay Milkov | Milkov! | Nikolai Milkov | he | 2022-08-02 | 2023-06-06 | 2023-06-06
BG | Foreign Minister | Mariya Gabriel | Gabriel | Maria Gabriel | she | 2023-06-06 | 2024-04-09 | 2024-04-09
BG | Foreign Minister | Ivan Kondov | Kondov! | | he | 2024-08-27 | 2025-01-16 | 2025-01-16
BG | Foreign Minister | Georg Georgiev | Georgiev | | he | 2025-01-16 | 2026-02 | 2026-02
BG | President | Georgi Parvanov | Parvanov! | | he | 2002-01-22 | 2012-01-22 | 2012-01-22
BG | President | Rosen Plevneliev | Plevneliev! | | he | 2012-01-22 | 2017-01-22 | 2017-01-22
BG | President | Rumen Radev | Radev! | | he | 2017-01-22 | 2026-01-23 | 2026-01-23
BG | President | Iliana Iotova | Iotova! | Iliana Yotova | she | 2026-01-23 | | 2026-10
BG | Prime Minister | Simeon Saxe-Coburg-Gotha | Saxe-Coburg-Gotha! | Simeon Sakskoburggotski; Simeon Saxe-Coburg | he | 2001-07-24 | 2005-08-17 | 2005-08-17
BG | Prime Minister | Sergei Stanishev | Stanishev! | Sergey Stanishev | he | 2005-08-17 | 2009-07-27 | 2009-07-27
BG | Prime Minister | Boyko Borisov | Borisov! | Boyko Borissov; Boiko Borisov; Bojko Borissow | he | 2009-07-27 | 2013-03-13 | 2013-03-13
BG | Prime Minister | Plamen Oresharski | Oresharski! | | he | 2013-05-29 | 2014-08-06 | 2014-08-06
BG | Prime Minister | Boyko Borisov | Borisov! | Boyko Borissov; Boiko Borisov; Bojko Borissow | he | 2014-11-07 | 2017-01-27 | 2017-01-27
BG | Prime Minister | Ognyan Gerdzhikov | Gerdzhikov! | Ognyan Gerdjikov | he | 2017-01-27 | 2017-05-04 | 2017-05-04
BG | Prime Minister | Boyko Borisov | Borisov! | Boyko Borissov; Boiko Borisov; Bojko Borissow | he | 2017-05-04 | 2021-05-12 | 2021-05-12
BG | Prime Minister | Stefan Yanev | Yanev | | he | 2021-05-12 | 2021-12-13 | 2021-12-13
BG | Prime Minister | Kiril Petkov | Petkov | | he | 2021-12-13 | 2022-08-02 | 2022-08-02
BG | Prime Minister | Galab Donev | Donev! | Gulab Donev; Gulub Donev | he | 2022-08-02 | 2023-06-06 | 2023-06-06
BG | Prime Minister | Nikolai Denkov | Denkov! | Nikolay Denkov | he | 2023-06-06 | 2024-04-09 | 2024-04-09
BG | Prime Minister | Dimitar Glavchev | Glavchev! | Dimitur Glavchev | he | 2024-04-09 | 2025-01-16 | 2025-01-16
BG | Prime Minister | Rosen Zhelyazkov | Zhelyazkov! | Rossen Jeliazkov; Rosen Jeliazkov | he | 2025-01-16 | 2026-02 | 2026-02
BG | Prime Minister | Rumen Radev | Radev! | | he | 2026-05-08 | | 2026-10
BG | Vice President | Margarita Popova | Popova | | she | 2012-01-22 | 2017-01-22 | 2017-01-22
BG | Vice President | Iliana Iotova | Iotova! | Iliana Yotova | she | 2017-01-22 | 2026-01-23 | 2026-01-23
BY | Ambassador to the United Nations | Valentin Rybakov | Rybakov! | | he | 2017 | | 2025-12
BY | Defense Minister | Andrei Ravkov | Ravkov! | Andrey Ravkov | he | 2014-11-25 | 2020-01-20 | 2020-01-20
BY | Defense Minister | Viktor Khrenin | Khrenin! | Victor Khrenin | he | 2020-01-20 | | 2025-12
BY | Foreign Minister | Sergei Martynov | Martynov | Sergey Martynov; Syarhey Martynau | he | 2003-03-21 | 2012-08-20 | 2012-08-20
BY | Foreign Minister | Vladimir Makei | Makei! | Uladzimir Makei; Vladimir Makey | he | 2012-08-20 | 2022-11-26 | 2022-11-26
BY | Foreign Minister | Sergei Aleinik | Aleinik! | Sergey Aleinik; Syarhey Aleinik | he | 2022-12-13 | 2024-06-27 | 2024-06-27
BY | Foreign Minister | Maxim Ryzhenkov | Ryzhenkov! | Maksim Ryzhenkov | he | 2024-06-27 | | 2025-12
BY | Interior Minister | Igor Shunevich | Shunevich! | Ihar Shunevich | he | 2012-05 | 2019-06 | 2019-06
BY | Interior Minister | Yuri Karayev | Karayev! | Yury Karayev | he | 2019-06-11 | 2020-10-29 | 2020-10-29
BY | Interior Minister | Ivan Kubrakov | Kubrakov | | he | 2020-10-29 | | 2025-12
BY | KGB Chairman | Valery Vakulchik | Vakulchik! | Valery Vakulchyk | he | 2012-11 | 2020-09-03 | 2020-09-03
BY | KGB Chairman | Ivan Tertel | Tertel! | | he | 2020-09-03 | | 2025-12
BY | Parliament Speaker | Natalya Kochanova | Kochanova! | Natallia Kachanava; Natalia Kochanova | she | 2019-12-06 | | 2025-12
BY | President | Alexander Lukashenko | Lukashenko! | Aleksandr Lukashenko; Alyaksandr Lukashenka; Aliaksandr Lukashenka; Alexander Lukashenka; Aleksandr Lukashenka | he | 1994-07-20 | | 2025-12
BY | Presidential spokeswoman | Natalya Eismont | Eismont! | Natallia Eismont; Natalia Eismont | she | 2015 | | 2025-12
BY | Prime Minister | Sergei Sidorsky | Sidorsky! | Sergey Sidorsky | he | 2003-12-19 | 2010-12-28 | 2010-12-28
BY | Prime Minister | Mikhail Myasnikovich | Myasnikovich! | | he | 2010-12-28 | 2014-12-27 | 2014-12-27
BY | Prime Minister | Andrei Kobyakov | Kobyakov! | Andrey Kobyakov | he | 2014-12-27 | 2018-08-18 | 2018-08-18
BY | Prime Minister | Sergei Rumas | Rumas! | Sergey Rumas; Syarhey Rumas | he | 2018-08-18 | 2020-06-03 | 2020-06-03
BY | Prime Minister | Roman Golovchenko | Golovchenko! | Raman Halouchanka | he | 2020-06-04 | 2025-03-10 | 2025-03-10
BY | Prime Minister | Alexander Turchin | Turchin! | Aleksandr Turchin | he | 2025-03-10 | | 2025-12
BY | Security Council Secretary | Stanislav Zas | Zas | | he | 2015-11 | 2019-12 | 2019-12
BY | Security Council Secretary | Andrei Ravkov | Ravkov! | Andrey Ravkov | he | 2020-01-20 | 2020-09-03 | 2020-09-03
BY | Security Council Secretary | Alexander Volfovich | Volfovich! | Aleksandr Volfovich; Alexander Wolfovich | he | 2021-01 | | 2025-12
CH | Ambassador to the United Nations | Pascale Baeriswyl | Baeriswyl! | | she | 2020-06 | | 2025-12
CH | Central Bank Chairman | Thomas Jordan | Jordan | | he | 2012-04-18 | 2024-09-30 | 2024-09-30
CH | Central Bank Chairman | Martin Schlegel | Schlegel! | | he | 2024-10-01 | | 2025-12
CH | Defense Minister | Guy Parmelin | Parmelin! | | he | 2016-01-01 | 2018-12-31 | 2018-12-31
CH | Defense Minister | Viola Amherd | Amherd! | | she | 2019-01-01 | 2023-12-31 | 2023-12-31
CH | Defense Minister | Viola Amherd | Amherd! | | she | 2025-01-01 | 2025-03-31 | 2025-03-31
CH | Defense Minister | Martin Pfister | Pfister! | | he | 2025-04-01 | | 2025-12
CH | Economy Minister | Johann Schneider-Ammann | Schneider-Ammann! | | he | 2010-11-01 | 2015-12-31 | 2015-12-31
CH | Economy Minister | Johann Schneider-Ammann | Schneider-Ammann! | | he | 2017-01-01 | 2018-12-31 | 2018-12-31
CH | Economy Minister | Guy Parmelin | Parmelin! | | he | 2019-01-01 | 2020-12-31 | 2020-12-31
CH | Economy Minister | Guy Parmelin | Parmelin! | | he | 2022-01-01 | 2025-12-31 | 2025-12-31
CH | Environment Minister | Doris Leuthard | Leuthard! | | she | 2010-11-01 | 2016-12-31 | 2016-12-31
CH | Environment Minister | Doris Leuthard | Leuthard! | | she | 2018-01-01 | 2018-12-31 | 2018-12-31
CH | Environment Minister | Simonetta Sommaruga | Sommaruga! | | she | 2019-01-01 | 2019-12-31 | 2019-12-31
CH | Environment Minister | Simonetta Sommaruga | Sommaruga! | | she | 2021-01-01 | 2022-12-31 | 2022-12-31
CH | Environment Minister | Albert Rösti | Rösti! | Albert Roesti | he | 2023-01-01 | | 2025-12
CH | Finance Minister | Eveline Widmer-Schlumpf | Widmer-Schlumpf! | | she | 2010-11-01 | 2015-12-31 | 2015-12-31
CH | Finance Minister | Ueli Maurer | Maurer | | he | 2016-01-01 | 2018-12-31 | 2018-12-31
CH | Finance Minister | Ueli Maurer | Maurer | | he | 2020-01-01 | 2022-12-31 | 2022-12-31
CH | Finance Minister | Karin Keller-Sutter | Keller-Sutter! | | she | 2023-01-01 | 2024-12-31 | 2024-12-31
CH | Finance Minister | Karin Keller-Sutter | Keller-Sutter! | | she | 2026-01-01 | | 2026-05
CH | Foreign Minister | Micheline Calmy-Rey | Calmy-Rey! | Micheline Calmy Rey | she | 2003-01-01 | 2011-12-31 | 2011-12-31
CH | Foreign Minister | Didier Burkhalter | Burkhalter! | | he | 2012-01-01 | 2017-10-31 | 2017-10-31
CH | Foreign Minister | Ignazio Cassis | Cassis! | | he | 2017-11-01 | 2021-12-31 | 2021-12-31
CH | Foreign Minister | Ignazio Cassis | Cassis! | | he | 2023-01-01 | | 2025-12
CH | Interior Minister | Alain Berset | Berset! | | he | 2012-01-01 | 2017-12-31 | 2017-12-31
CH | Interior Minister | Alain Berset | Berset! | | he | 2019-01-01 | 2022-12-31 | 2022-12-31
CH | Interior Minister | Elisabeth Baume-Schneider | Baume-Schneider! | | she | 2024-01-01 | | 2025-12
CH | Justice Minister | Simonetta Sommaruga | Sommaruga! | | she | 2010-11-01 | 2014-12-31 | 2014-12-31
CH | Justice Minister | Simonetta Sommaruga | Sommaruga! | | she | 2016-01-01 | 2018-12-31 | 2018-12-31
CH | Justice Minister | Karin Keller-Sutter | Keller-Sutter! | | she | 2019-01-01 | 2022-12-31 | 2022-12-31
CH | Justice Minister | Beat Jans | Jans! | | he | 2024-01-01 | | 2025-12
CH | President | Samuel Schmid | Schmid | | he | 2005-01-01 | 2005-12-31 | 2005-12-31
CH | President | Moritz Leuenberger | Leuenberger! | | he | 2006-01-01 | 2006-12-31 | 2006-12-31
CH | President | Pascal Couchepin | Couchepin! | | he | 2008-01-01 | 2008-12-31 | 2008-12-31
CH | President | Hans-Rudolf Merz | Merz | | he | 2009-01-01 | 2009-12-31 | 2009-12-31
CH | President | Doris Leuthard | Leuthard! | | she | 2010-01-01 | 2010-10-31 | 2010-10-31
CH | President | Simonetta Sommaruga | Sommaruga! | | she | 2015-01-01 | 2015-12-31 | 2015-12-31
CH | President | Johann Schneider-Ammann | Schneider-Ammann! | | he | 2016-01-01 | 2016-12-31 | 2016-12-31
CH | President | Doris Leuthard | Leuthard! | | she | 2017-01-01 | 2017-12-31 | 2017-12-31
CH | President | Alain Berset | Berset! | | he | 2018-01-01 | 2018-12-31 | 2018-12-31
CH | President | Ueli Maurer | Maurer | | he | 2019-01-01 | 2019-12-31 | 2019-12-31
CH | President | Simonetta Sommaruga | Sommaruga! | | she | 2020-01-01 | 2020-12-31 | 2020-12-31
CH | President | Guy Parmelin | Parmelin! | | he | 2021-01-01 | 2021-12-31 | 2021-12-31
CH | President | Ignazio Cassis | Cassis! | | he | 2022-01-01 | 2022-12-31 | 2022-12-31
CH | President | Alain Berset | Berset! | | he | 2023-01-01 | 2023-12-31 | 2023-12-31
CH | President | Viola Amherd | Amherd! | | she | 2024-01-01 | 2024-12-31 | 2024-12-31
CH | President | Karin Keller-Sutter | Keller-Sutter! | | she | 2025-01-01 | 2025-12-31 | 2025-12-31
CH | President | Guy Parmelin | Parmelin! | | he | 2026-01-01 | | 2026-10
CY | Foreign Minister | Ioannis Kasoulides | Kasoulides! | Ioannis Kassoulides | he | 2013-03-01 | 2018-03-01 | 2018-03-01
CY | Foreign Minister | Nikos Christodoulides | Christodoulides! | Nicos Christodoulides; Nikos Christodoulidis | he | 2018-03-01 | 2022-01-11 | 2022-01-11
CY | Foreign Minister | Ioannis Kasoulides | Kasoulides! | Ioannis Kassoulides | he | 2022-01-11 | 2023-02-28 | 2023-02-28
CY | Foreign Minister | Constantinos Kombos | Kombos! | Konstantinos Kombos | he | 2023-03-01 | | 2025-12
CY | President | Tassos Papadopoulos | Papadopoulos! | | he | 2003-02-28 | 2008-02-28 | 2008-02-28
CY | President | Demetris Christofias | Christofias! | Dimitris Christofias | he | 2008-02-28 | 2013-02-28 | 2013-02-28
CY | President | Nicos Anastasiades | Anastasiades! | Nikos Anastasiades; Nicos Anastasiadis; Nikos Anastasiadis | he | 2013-02-28 | 2023-02-28 | 2023-02-28
CY | President | Nikos Christodoulides | Christodoulides! | Nicos Christodoulides; Nikos Christodoulidis | he | 2023-02-28 | | 2026-10
CZ | Defense Minister | Martin Stropnický | Stropnický! | | he | 2014-01-29 | 2017-12-13 | 2017-12-13
CZ | Defense Minister | Lubomír Metnar | Metnar! | | he | 2018-06-27 | 2021-12-17 | 2021-12-17
CZ | Defense Minister | Jana Černochová | Černochová! | | she | 2021-12-17 | 2025-12-15 | 2025-12-15
CZ | Defense Minister | Jaromír Zůna | Zůna! | | he | 2025-12-15 | | 2025-12
CZ | Finance Minister | Andrej Babiš | Babiš! | | he | 2014-01-29 | 2017-05-24 | 2017-05-24
CZ | Finance Minister | Alena Schillerová | Schillerová! | | she | 2017-12-13 | 2021-12-17 | 2021-12-17
CZ | Finance Minister | Zbyněk Stanjura | Stanjura! | | he | 2021-12-17 | 2025-12-15 | 2025-12-15
CZ | Finance Minister | Alena Schillerová | Schillerová! | | she | 2025-12-15 | | 2025-12
CZ | Foreign Minister | Karel Schwarzenberg | Schwarzenberg! | | he | 2007-01-09 | 2009-05-08 | 2009-05-08
CZ | Foreign Minister | Karel Schwarzenberg | Schwarzenberg! | | he | 2010-07-13 | 2013-07-10 | 2013-07-10
CZ | Foreign Minister | Lubomír Zaorálek | Zaorálek! | | he | 2014-01-29 | 2017-12-13 | 2017-12-13
CZ | Foreign Minister | Martin Stropnický | Stropnický! | | he | 2017-12-13 | 2018-06-27 | 2018-06-27
CZ | Foreign Minister | Tomáš Petříček | Petříček! | | he | 2018-10-16 | 2021-04-12 | 2021-04-12
CZ | Foreign Minister | Jakub Kulhánek | Kulhánek! | | he | 2021-04-21 | 2021-12-17 | 2021-12-17
CZ | Foreign Minister | Jan Lipavský | Lipavský! | | he | 2021-12-17 | 2025-12-15 | 2025-12-15
CZ | Foreign Minister | Petr Macinka | Macinka! | | he | 2025-12-15 | | 2026-05
CZ | Interior Minister | Milan Chovanec | Chovanec! | | he | 2014-01-29 | 2017-12-13 | 2017-12-13
CZ | Interior Minister | Jan Hamáček | Hamáček! | | he | 2018-06-27 | 2021-12-17 | 2021-12-17
CZ | Interior Minister | Vít Rakušan | Rakušan! | | he | 2021-12-17 | 2025-12-15 | 2025-12-15
CZ | President | Václav Havel | Havel! | | he | 1993-02-02 | 2003-02-02 | 2003-02-02
CZ | President | Václav Klaus | Klaus | | he | 2003-03-07 | 2013-03-07 | 2013-03-07
CZ | President | Miloš Zeman | Zeman! | | he | 2013-03-08 | 2023-03-08 | 2023-03-08
CZ | President | Petr Pavel | Pavel | | he | 2023-03-09 | | 2026-10
CZ | Prime Minister | Jiří Paroubek | Paroubek! | | he | 2005-04-25 | 2006-09-04 | 2006-09-04
CZ | Prime Minister | Mirek Topolánek | Topolánek! | | he | 2006-09-04 | 2009-05-08 | 2009-05-08
CZ | Prime Minister | Jan Fischer | Fischer | | he | 2009-05-08 | 2010-07-13 | 2010-07-13
CZ | Prime Minister | Petr Nečas | Nečas! | | he | 2010-07-13 | 2013-07-10 | 2013-07-10
CZ | Prime Minister | Bohuslav Sobotka | Sobotka! | | he | 2014-01-17 | 2017-12-13 | 2017-12-13
CZ | Prime Minister | Andrej Babiš | Babiš! | | he | 2017-12-13 | 2021-12-17 | 2021-12-17
CZ | Prime Minister | Petr Fiala | Fiala! | | he | 2021-12-17 | 2025-12-09 | 2025-12-09
CZ | Prime Minister | Andrej Babiš | Babiš! | | he | 2025-12-09 | | 2026-10
DE | Agriculture Minister | Christian Schmidt | Schmidt | | he | 2014-02-17 | 2018-03-14 | 2018-03-14
DE | Agriculture Minister | Julia Klöckner | Klöckner! | Julia Kloeckner | she | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Agriculture Minister | Cem Özdemir | Özdemir | Cem Oezdemir | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Agriculture Minister | Alois Rainer | Rainer | | he | 2025-05-06 | | 2025-12
DE | Ambassador to Israel | Steffen Seibert | Seibert! | | he | 2022-08 | | 2025-12
DE | Ambassador to the United Nations | Christoph Heusgen | Heusgen! | | he | 2017-07 | 2021-06 | 2021-06
DE | Ambassador to the United Nations | Antje Leendertse | Leendertse! | | she | 2021-09 | 2025 | 2025
DE | Bundesbank President | Jens Weidmann | Weidmann! | | he | 2011-05-01 | 2021-12-31 | 2021-12-31
DE | Bundesbank President | Joachim Nagel | Nagel | | he | 2022-01-01 | | 2025-12
DE | Bundestag President | Norbert Lammert | Lammert! | | he | 2005-10-18 | 2017-10-24 | 2017-10-24
DE | Bundestag President | Wolfgang Schäuble | Schäuble! | Wolfgang Schaeuble | he | 2017-10-24 | 2021-10-26 | 2021-10-26
DE | Bundestag President | Bärbel Bas | Bas | Baerbel Bas | she | 2021-10-26 | 2025-03-25 | 2025-03-25
DE | Bundestag President | Julia Klöckner | Klöckner! | Julia Kloeckner | she | 2025-03-25 | | 2025-12
DE | Chancellor | Gerhard Schröder | Schröder! | Gerhard Schroeder | he | 1998-10-27 | 2005-11-22 | 2005-11-22
DE | Chancellor | Angela Merkel | Merkel! | | she | 2005-11-22 | 2021-12-08 | 2021-12-08
DE | Chancellor | Olaf Scholz | Scholz! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Chancellor | Friedrich Merz | Merz! | | he | 2025-05-06 | | 2026-10
DE | Defense Minister | Peter Struck | Struck | | he | 2002-07-19 | 2005-11-22 | 2005-11-22
DE | Defense Minister | Franz Josef Jung | Jung | | he | 2005-11-22 | 2009-10-28 | 2009-10-28
DE | Defense Minister | Karl-Theodor zu Guttenberg | Guttenberg! | | he | 2009-10-28 | 2011-03-03 | 2011-03-03
DE | Defense Minister | Thomas de Maizière | de Maizière! | Thomas de Maiziere | he | 2011-03-03 | 2013-12-17 | 2013-12-17
DE | Defense Minister | Ursula von der Leyen | von der Leyen! | | she | 2013-12-17 | 2019-07-17 | 2019-07-17
DE | Defense Minister | Annegret Kramp-Karrenbauer | Kramp-Karrenbauer! | | she | 2019-07-17 | 2021-12-08 | 2021-12-08
DE | Defense Minister | Christine Lambrecht | Lambrecht! | | she | 2021-12-08 | 2023-01-19 | 2023-01-19
DE | Defense Minister | Boris Pistorius | Pistorius! | | he | 2023-01-19 | | 2025-12
DE | Development Minister | Gerd Müller | Müller | Gerd Mueller | he | 2013-12-17 | 2021-12-08 | 2021-12-08
DE | Development Minister | Svenja Schulze | Schulze | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Development Minister | Reem Alabali Radovan | Alabali Radovan! | Reem Alabali-Radovan | she | 2025-05-06 | | 2025-12
DE | Economy Minister | Sigmar Gabriel | Gabriel | | he | 2013-12-17 | 2017-01-27 | 2017-01-27
DE | Economy Minister | Brigitte Zypries | Zypries! | | she | 2017-01-27 | 2018-03-14 | 2018-03-14
DE | Economy Minister | Peter Altmaier | Altmaier! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Economy Minister | Robert Habeck | Habeck! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Economy Minister | Katherina Reiche | Reiche! | | she | 2025-05-06 | | 2025-12
DE | Environment Minister | Barbara Hendricks | Hendricks | | she | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Environment Minister | Svenja Schulze | Schulze | | she | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Environment Minister | Steffi Lemke | Lemke | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Environment Minister | Carsten Schneider | Schneider | | he | 2025-05-06 | | 2025-12
DE | Finance Minister | Hans Eichel | Eichel! | | he | 1999-04-12 | 2005-11-22 | 2005-11-22
DE | Finance Minister | Peer Steinbrück | Steinbrück! | Peer Steinbrueck | he | 2005-11-22 | 2009-10-28 | 2009-10-28
DE | Finance Minister | Wolfgang Schäuble | Schäuble! | Wolfgang Schaeuble | he | 2009-10-28 | 2017-10-24 | 2017-10-24
DE | Finance Minister | Olaf Scholz | Scholz! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Finance Minister | Christian Lindner | Lindner! | | he | 2021-12-08 | 2024-11-07 | 2024-11-07
DE | Finance Minister | Jörg Kukies | Kukies! | Joerg Kukies | he | 2024-11-07 | 2025-05-06 | 2025-05-06
DE | Finance Minister | Lars Klingbeil | Klingbeil! | | he | 2025-05-06 | | 2025-12
DE | Foreign Minister | Joschka Fischer | Fischer | | he | 1998-10-27 | 2005-11-22 | 2005-11-22
DE | Foreign Minister | Frank-Walter Steinmeier | Steinmeier! | | he | 2005-11-22 | 2009-10-28 | 2009-10-28
DE | Foreign Minister | Guido Westerwelle | Westerwelle! | | he | 2009-10-28 | 2013-12-17 | 2013-12-17
DE | Foreign Minister | Frank-Walter Steinmeier | Steinmeier! | | he | 2013-12-17 | 2017-01-27 | 2017-01-27
DE | Foreign Minister | Sigmar Gabriel | Gabriel | | he | 2017-01-27 | 2018-03-14 | 2018-03-14
DE | Foreign Minister | Heiko Maas | Maas! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Foreign Minister | Annalena Baerbock | Baerbock! | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Foreign Minister | Johann Wadephul | Wadephul! | | he | 2025-05-06 | | 2025-12
DE | Government spokesman | Steffen Seibert | Seibert! | | he | 2010-08-11 | 2021-12-08 | 2021-12-08
DE | Government spokesman | Steffen Hebestreit | Hebestreit! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Government spokesman | Stefan Kornelius | Kornelius! | | he | 2025-05-06 | | 2025-12
DE | Head of the Chancellery | Peter Altmaier | Altmaier! | | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Head of the Chancellery | Helge Braun | Braun | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Head of the Chancellery | Wolfgang Schmidt | Schmidt | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Head of the Chancellery | Thorsten Frei | Frei | | he | 2025-05-06 | | 2025-12
DE | Health Minister | Hermann Gröhe | Gröhe! | | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Health Minister | Jens Spahn | Spahn! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Health Minister | Karl Lauterbach | Lauterbach! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Health Minister | Nina Warken | Warken! | | she | 2025-05-06 | | 2025-12
DE | Inspector General of the Bundeswehr | Volker Wieker | Wieker! | | he | 2010-01-21 | 2018-04-19 | 2018-04-19
DE | Inspector General of the Bundeswehr | Eberhard Zorn | Zorn | | he | 2018-04-19 | 2023-03-17 | 2023-03-17
DE | Inspector General of the Bundeswehr | Carsten Breuer | Breuer! | | he | 2023-03-17 | | 2025-12
DE | Interior Minister | Otto Schily | Schily! | | he | 1998-10-27 | 2005-11-22 | 2005-11-22
DE | Interior Minister | Wolfgang Schäuble | Schäuble! | Wolfgang Schaeuble | he | 2005-11-22 | 2009-10-28 | 2009-10-28
DE | Interior Minister | Thomas de Maizière | de Maizière! | Thomas de Maiziere | he | 2009-10-28 | 2011-03-03 | 2011-03-03
DE | Interior Minister | Hans-Peter Friedrich | Friedrich | | he | 2011-03-03 | 2013-12-17 | 2013-12-17
DE | Interior Minister | Thomas de Maizière | de Maizière! | Thomas de Maiziere | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Interior Minister | Horst Seehofer | Seehofer! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Interior Minister | Nancy Faeser | Faeser! | | she | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Interior Minister | Alexander Dobrindt | Dobrindt! | | he | 2025-05-06 | | 2025-12
DE | Justice Minister | Heiko Maas | Maas! | | he | 2013-12-17 | 2018-03-14 | 2018-03-14
DE | Justice Minister | Katarina Barley | Barley | | she | 2018-03-14 | 2019-06-27 | 2019-06-27
DE | Justice Minister | Christine Lambrecht | Lambrecht! | | she | 2019-06-27 | 2021-12-08 | 2021-12-08
DE | Justice Minister | Marco Buschmann | Buschmann! | | he | 2021-12-08 | 2024-11-07 | 2024-11-07
DE | Justice Minister | Stefanie Hubig | Hubig! | | she | 2025-05-06 | | 2025-12
DE | Labor Minister | Andrea Nahles | Nahles! | | she | 2013-12-17 | 2017-09-28 | 2017-09-28
DE | Labor Minister | Hubertus Heil | Heil | | he | 2018-03-14 | 2025-05-06 | 2025-05-06
DE | Labor Minister | Bärbel Bas | Bas | Baerbel Bas | she | 2025-05-06 | | 2025-12
DE | Premier of Bavaria | Horst Seehofer | Seehofer! | | he | 2008-10-27 | 2018-03-13 | 2018-03-13
DE | Premier of Bavaria | Markus Söder | Söder! | Markus Soeder | he | 2018-03-16 | | 2025-12
DE | Premier of North Rhine-Westphalia | Hannelore Kraft | Kraft | | she | 2010-07-14 | 2017-06-27 | 2017-06-27
DE | Premier of North Rhine-Westphalia | Armin Laschet | Laschet! | | he | 2017-06-27 | 2021-10-26 | 2021-10-26
DE | Premier of North Rhine-Westphalia | Hendrik Wüst | Wüst! | Hendrik Wuest | he | 2021-10-27 | | 2025-12
DE | President | Horst Köhler | Köhler | Horst Koehler | he | 2004-07-01 | 2010-05-31 | 2010-05-31
DE | President | Christian Wulff | Wulff! | | he | 2010-06-30 | 2012-02-17 | 2012-02-17
DE | President | Joachim Gauck | Gauck! | | he | 2012-03-18 | 2017-03-18 | 2017-03-18
DE | President | Frank-Walter Steinmeier | Steinmeier! | | he | 2017-03-19 | | 2026-10
DE | Transport Minister | Alexander Dobrindt | Dobrindt! | | he | 2013-12-17 | 2017-10-24 | 2017-10-24
DE | Transport Minister | Andreas Scheuer | Scheuer! | | he | 2018-03-14 | 2021-12-08 | 2021-12-08
DE | Transport Minister | Volker Wissing | Wissing! | | he | 2021-12-08 | 2025-05-06 | 2025-05-06
DE | Transport Minister | Patrick Schnieder | Schnieder! | | he | 2025-05-06 | | 2025-12
DK | Defense Minister | Nicolai Wammen | Wammen! | | he | 2013-08-09 | 2015-06-28 | 2015-06-28
DK | Defense Minister | Peter Christensen | Christensen | | he | 2015-09-30 | 2016-11-28 | 2016-11-28
DK | Defense Minister | Claus Hjort Frederiksen | Frederiksen | | he | 2016-11-28 | 2019-06-27 | 2019-06-27
DK | Defense Minister | Trine Bramsen | Bramsen! | | she | 2019-06-27 | 2022-02-04 | 2022-02-04
DK | Defense Minister | Morten Bødskov | Bødskov! | Morten Bodskov | he | 2022-02-04 | 2022-12-15 | 2022-12-15
DK | Defense Minister | Jakob Ellemann-Jensen | Ellemann-Jensen! | | he | 2022-12-15 | 2023-08-22 | 2023-08-22
DK | Defense Minister | Troels Lund Poulsen | Poulsen | | he | 2023-08-22 | 2026-06-02 | 2026-06-02
DK | Finance Minister | Claus Hjort Frederiksen | Frederiksen | | he | 2015-06-28 | 2016-11-28 | 2016-11-28
DK | Finance Minister | Kristian Jensen | Jensen | | he | 2016-11-28 | 2019-06-27 | 2019-06-27
DK | Finance Minister | Nicolai Wammen | Wammen! | | he | 2019-06-27 | ? | 2026-03
DK | Foreign Minister | Per Stig Møller | Møller | Per Stig Moller; Per Stig Moeller | he | 2001-11-27 | 2010-02-23 | 2010-02-23
DK | Foreign Minister | Lene Espersen | Espersen! | | she | 2010-02-23 | 2011-10-03 | 2011-10-03
DK | Foreign Minister | Villy Søvndal | Søvndal! | Villy Sovndal | he | 2011-10-03 | 2013-12-12 | 2013-12-12
DK | Foreign Minister | Martin Lidegaard | Lidegaard! | | he | 2014-02-03 | 2015-06-28 | 2015-06-28
DK | Foreign Minister | Kristian Jensen | Jensen | | he | 2015-06-28 | 2016-11-28 | 2016-11-28
DK | Foreign Minister | Anders Samuelsen | Samuelsen | | he | 2016-11-28 | 2019-06-27 | 2019-06-27
DK | Foreign Minister | Jeppe Kofod | Kofod! | | he | 2019-06-27 | 2022-12-15 | 2022-12-15
DK | Foreign Minister | Lars Løkke Rasmussen | Rasmussen | Lars Loekke Rasmussen; Lars Lokke Rasmussen; Lars Lokke; Lars Løkke | he | 2022-12-15 | ? | 2026-03
DK | King | King Frederik X | Frederik | Frederik X; King Frederik | he | 2024-01-14 | | 2026-10
DK | Prime Minister | Anders Fogh Rasmussen | Rasmussen | | he | 2001-11-27 | 2009-04-05 | 2009-04-05
DK | Prime Minister | Lars Løkke Rasmussen | Rasmussen | Lars Loekke Rasmussen; Lars Lokke Rasmussen; Lars Lokke; Lars Løkke | he | 2009-04-05 | 2011-10-03 | 2011-10-03
DK | Prime Minister | Helle Thorning-Schmidt | Thorning-Schmidt! | | she | 2011-10-03 | 2015-06-28 | 2015-06-28
DK | Prime Minister | Lars Løkke Rasmussen | Rasmussen | Lars Loekke Rasmussen; Lars Lokke Rasmussen; Lars Lokke; Lars Løkke | he | 2015-06-28 | 2019-06-27 | 2019-06-27
DK | Prime Minister | Mette Frederiksen | Frederiksen! | | she | 2019-06-27 | | 2026-10
DK | Queen | Queen Margrethe II | Margrethe! | Margrethe II; Queen Margrethe | she | 1972-01-14 | 2024-01-14 | 2024-01-14
EE | Defense Minister | Sven Mikser | Mikser! | | he | 2014-03-26 | 2015-09-14 | 2015-09-14
EE | Defense Minister | Hannes Hanso | Hanso! | | he | 2015-09-14 | 2016-11-23 | 2016-11-23
EE | Defense Minister | Margus Tsahkna | Tsahkna! | | he | 2016-11-23 | 2017-06-12 | 2017-06-12
EE | Defense Minister | Jüri Luik | Luik! | | he | 2017-06-12 | 2021-01-26 | 2021-01-26
EE | Defense Minister | Kalle Laanet | Laanet! | | he | 2021-01-26 | 2022-07-18 | 2022-07-18
EE | Defense Minister | Hanno Pevkur | Pevkur! | | he | 2022-07-18 | | 2025-12
EE | Foreign Minister | Urmas Paet | Paet! | | he | 2005-04-13 | 2014-11-17 | 2014-11-17
EE | Foreign Minister | Keit Pentus-Rosimannus | Pentus-Rosimannus! | | she | 2014-11-17 | 2015-07-15 | 2015-07-15
EE | Foreign Minister | Marina Kaljurand | Kaljurand! | | she | 2015-07-16 | 2016-09-12 | 2016-09-12
EE | Foreign Minister | Jürgen Ligi | Ligi! | | he | 2016-09-12 | 2016-11-23 | 2016-11-23
EE | Foreign Minister | Sven Mikser | Mikser! | | he | 2016-11-23 | 2019-04-29 | 2019-04-29
EE | Foreign Minister | Urmas Reinsalu | Reinsalu! | | he | 2019-04-29 | 2021-01-26 | 2021-01-26
EE | Foreign Minister | Eva-Maria Liimets | Liimets! | | she | 2021-01-26 | 2022-06-03 | 2022-06-03
EE | Foreign Minister | Urmas Reinsalu | Reinsalu! | | he | 2022-07-18 | 2023-04-17 | 2023-04-17
EE | Foreign Minister | Margus Tsahkna | Tsahkna! | | he | 2023-04-17 | | 2025-12
EE | President | Toomas Hendrik Ilves | Ilves! | Toomas Ilves | he | 2006-10-09 | 2016-10-10 | 2016-10-10
EE | President | Kersti Kaljulaid | Kaljulaid! | | she | 2016-10-10 | 2021-10-11 | 2021-10-11
EE | President | Alar Karis | Karis! | | he | 2021-10-11 | ? | 2026-10
EE | Prime Minister | Andrus Ansip | Ansip! | | he | 2005-04-13 | 2014-03-26 | 2014-03-26
EE | Prime Minister | Taavi Rõivas | Rõivas! | Taavi Roivas | he | 2014-03-26 | 2016-11-23 | 2016-11-23
EE | Prime Minister | Jüri Ratas | Ratas! | Juri Ratas | he | 2016-11-23 | 2021-01-26 | 2021-01-26
EE | Prime Minister | Kaja Kallas | Kallas! | | she | 2021-01-26 | 2024-07-23 | 2024-07-23
EE | Prime Minister | Kristen Michal | Michal | | he | 2024-07-23 | | 2026-10
ES | Congress Speaker | Ana Pastor | Pastor | | she | 2016-07-19 | 2019-05-21 | 2019-05-21
ES | Congress Speaker | Meritxell Batet | Batet! | | she | 2019-05-21 | 2023-08-17 | 2023-08-17
ES | Congress Speaker | Francina Armengol | Armengol! | | she | 2023-08-17 | | 2026-05
ES | Defense Minister | José Bono | Bono | | he | 2004-04-18 | 2006-04-11 | 2006-04-11
ES | Defense Minister | Carme Chacón | Chacón! | | she | 2008-04-14 | 2011-12-22 | 2011-12-22
ES | Defense Minister | Pedro Morenés | Morenés! | | he | 2011-12-22 | 2016-11-04 | 2016-11-04
ES | Defense Minister | María Dolores de Cospedal | Cospedal! | Maria Dolores Cospedal | she | 2016-11-04 | 2018-06-07 | 2018-06-07
ES | Defense Minister | Margarita Robles | Robles | | she | 2018-06-07 | | 2026-05
ES | Deputy Prime Minister | Soraya Sáenz de Santamaría | Sáenz de Santamaría! | | she | 2011-12-22 | 2018-06-01 | 2018-06-01
ES | Deputy Prime Minister | Carmen Calvo | Calvo | | she | 2018-06-07 | 2021-07-12 | 2021-07-12
ES | Deputy Prime Minister | Pablo Iglesias | Iglesias | | he | 2020-01-13 | 2021-03-31 | 2021-03-31
ES | Economy Minister | Luis de Guindos | de Guindos! | | he | 2011-12-22 | 2018-03-07 | 2018-03-07
ES | Economy Minister | Nadia Calviño | Calviño! | | she | 2018-06-07 | 2023-12-29 | 2023-12-29
ES | Economy Minister | Carlos Cuerpo | Cuerpo | | he | 2023-12-29 | | 2026-05
ES | Environment Minister | Teresa Ribera | Ribera! | | she | 2018-06-07 | 2024-11-25 | 2024-11-25
ES | Environment Minister | Sara Aagesen | Aagesen! | | she | 2024-11-25 | | 2026-05
ES | Finance Minister | Cristóbal Montoro | Montoro! | | he | 2011-12-22 | 2018-06-01 | 2018-06-01
ES | Finance Minister | María Jesús Montero | Montero | | she | 2018-06-07 | 2026-03-27 | 2026-03-27
ES | Finance Minister | Arcadi España | España | | he | 2026-03-27 | | 2026-05
ES | Foreign Minister | Miguel Ángel Moratinos | Moratinos! | | he | 2004-04-18 | 2010-10-21 | 2010-10-21
ES | Foreign Minister | Trinidad Jiménez | Jiménez | | she | 2010-10-21 | 2011-12-22 | 2011-12-22
ES | Foreign Minister | José Manuel García-Margallo | García-Margallo! | Jose Manuel Garcia Margallo | he | 2011-12-22 | 2016-11-04 | 2016-11-04
ES | Foreign Minister | Alfonso Dastis | Dastis! | | he | 2016-11-04 | 2018-06-07 | 2018-06-07
ES | Foreign Minister | Josep Borrell | Borrell! | | he | 2018-06-07 | 2019-11-30 | 2019-11-30
ES | Foreign Minister | Arancha González Laya | González Laya! | Arancha Gonzalez | she | 2020-01-13 | 2021-07-12 | 2021-07-12
ES | Foreign Minister | José Manuel Albares | Albares! | | he | 2021-07-12 | | 2026-05
ES | Governor of the Bank of Spain | Luis María Linde | Linde | | he | 2012-06-11 | 2018-06-11 | 2018-06-11
ES | Governor of the Bank of Spain | Pablo Hernández de Cos | Hernández de Cos! | | he | 2018-06-11 | 2024-06-11 | 2024-06-11
ES | Governor of the Bank of Spain | José Luis Escrivá | Escrivá! | | he | 2024-09-07 | | 2026-05
ES | Health Minister | Salvador Illa | Illa! | | he | 2020-01-13 | 2021-01-26 | 2021-01-26
ES | Interior Minister | Jorge Fernández Díaz | Fernández Díaz | | he | 2011-12-22 | 2016-11-04 | 2016-11-04
ES | Interior Minister | Juan Ignacio Zoido | Zoido! | | he | 2016-11-04 | 2018-06-07 | 2018-06-07
ES | Interior Minister | Fernando Grande-Marlaska | Grande-Marlaska! | | he | 2018-06-07 | | 2026-05
ES | Justice Minister | Félix Bolaños | Bolaños | Felix Bolaños; Félix Bolaños García | he | 2023-11-21 | | 2025-12
ES | King | King Juan Carlos I | Juan Carlos | Juan Carlos I; King Juan Carlos | he | 1975-11-22 | 2014-06-19 | 2014-06-19
ES | King | King Felipe VI | Felipe | Felipe VI; King Felipe | he | 2014-06-19 | | 2026-10
ES | Labor Minister | Yolanda Díaz | Díaz | | she | 2020-01-13 | | 2026-05
ES | Mayor of Barcelona | Ada Colau | Colau! | | she | 2015-06-13 | 2023-06-17 | 2023-06-17
ES | Mayor of Barcelona | Jaume Collboni | Collboni! | | he | 2023-06-17 | | 2026-05
ES | Mayor of Madrid | Manuela Carmena | Carmena! | | she | 2015-06-13 | 2019-06-15 | 2019-06-15
ES | Mayor of Madrid | José Luis Martínez-Almeida | Martínez-Almeida! | Jose Luis Martinez Almeida | he | 2019-06-15 | | 2025-12
ES | Opposition Leader | Pablo Casado | Casado! | | he | 2018-07-21 | 2022-04-01 | 2022-04-01
ES | Opposition Leader | Alberto Núñez Feijóo | Feijóo! | Alberto Feijóo; Alberto Nunez Feijoo | he | 2022-04-02 | | 2025-12
ES | President of Catalonia | Artur Mas | Mas | | he | 2010-12-27 | 2016-01-12 | 2016-01-12
ES | President of Catalonia | Carles Puigdemont | Puigdemont! | | he | 2016-01-12 | 2017-10-27 | 2017-10-27
ES | President of Catalonia | Quim Torra | Torra! | | he | 2018-05-17 | 2020-09-28 | 2020-09-28
ES | President of Catalonia | Pere Aragonès | Aragonès! | | he | 2021-05-24 | 2024-08-10 | 2024-08-10
ES | President of Catalonia | Salvador Illa | Illa! | | he | 2024-08-10 | | 2026-05
ES | President of the Madrid region | Isabel Díaz Ayuso | Ayuso! | Isabel Ayuso | she | 2019-08-19 | | 2026-05
ES | Prime Minister | José María Aznar | Aznar! | | he | 1996-05-04 | 2004-04-17 | 2004-04-17
ES | Prime Minister | José Luis Rodríguez Zapatero | Zapatero! | José Luis Zapatero | he | 2004-04-17 | 2011-12-21 | 2011-12-21
ES | Prime Minister | Mariano Rajoy | Rajoy! | | he | 2011-12-21 | 2018-06-02 | 2018-06-02
ES | Prime Minister | Pedro Sánchez | Sánchez | | he | 2018-06-02 | | 2026-10
FI | Defense Minister | Jussi Niinistö | Niinistö | | he | 2015-05-29 | 2019-06-06 | 2019-06-06
FI | Defense Minister | Antti Kaikkonen | Kaikkonen! | | he | 2019-06-06 | 2023-06-20 | 2023-06-20
FI | Defense Minister | Antti Häkkänen | Häkkänen! | | he | 2023-06-20 | | 2025-12
FI | Finance Minister | Alexander Stubb | Stubb! | Alex Stubb | he | 2015-05-29 | 2016-06-22 | 2016-06-22
FI | Finance Minister | Petteri Orpo | Orpo! | | he | 2016-06-22 | 2019-06-06 | 2019-06-06
FI | Finance Minister | Mika Lintilä | Lintilä! | | he | 2019-06-06 | 2019-12-10 | 2019-12-10
FI | Finance Minister | Matti Vanhanen | Vanhanen! | | he | 2020-06-09 | 2021-05-27 | 2021-05-27
FI | Finance Minister | Annika Saarikko | Saarikko! | | she | 2021-05-27 | 2023-06-20 | 2023-06-20
FI | Finance Minister | Riikka Purra | Purra! | | she | 2023-06-20 | | 2025-12
FI | Foreign Minister | Ilkka Kanerva | Kanerva! | | he | 2007-04-19 | 2008-04-04 | 2008-04-04
FI | Foreign Minister | Alexander Stubb | Stubb! | Alex Stubb | he | 2008-04-04 | 2011-06-22 | 2011-06-22
FI | Foreign Minister | Erkki Tuomioja | Tuomioja! | | he | 2011-06-22 | 2015-05-29 | 2015-05-29
FI | Foreign Minister | Timo Soini | Soini! | | he | 2015-05-29 | 2019-06-06 | 2019-06-06
FI | Foreign Minister | Pekka Haavisto | Haavisto! | | he | 2019-06-06 | 2023-06-20 | 2023-06-20
FI | Foreign Minister | Elina Valtonen | Valtonen! | | she | 2023-06-20 | | 2025-12
FI | President | Tarja Halonen | Halonen! | | she | 2000-03-01 | 2012-03-01 | 2012-03-01
FI | President | Sauli Niinistö | Niinistö! | Sauli Niinisto | he | 2012-03-01 | 2024-03-01 | 2024-03-01
FI | President | Alexander Stubb | Stubb! | Alex Stubb | he | 2024-03-01 | | 2026-10
FI | Prime Minister | Matti Vanhanen | Vanhanen! | | he | 2003-06-24 | 2010-06-22 | 2010-06-22
FI | Prime Minister | Mari Kiviniemi | Kiviniemi! | | she | 2010-06-22 | 2011-06-22 | 2011-06-22
FI | Prime Minister | Jyrki Katainen | Katainen! | | he | 2011-06-22 | 2014-06-24 | 2014-06-24
FI | Prime Minister | Alexander Stubb | Stubb! | Alex Stubb | he | 2014-06-24 | 2015-05-29 | 2015-05-29
FI | Prime Minister | Juha Sipilä | Sipilä! | | he | 2015-05-29 | 2019-06-06 | 2019-06-06
FI | Prime Minister | Antti Rinne | Rinne! | | he | 2019-06-06 | 2019-12-10 | 2019-12-10
FI | Prime Minister | Sanna Marin | Marin | | she | 2019-12-10 | 2023-06-20 | 2023-06-20
FI | Prime Minister | Petteri Orpo | Orpo! | | he | 2023-06-20 | | 2026-10
FO | Prime Minister | Kaj Leo Johannesen | Johannesen | Kaj Leo Holm Johannesen | he | 2008-09-26 | 2015-09-15 | 2015-09-15
FO | Prime Minister | Aksel V. Johannesen | Johannesen | Aksel Johannesen; Aksel Vilhelmson Johannesen | he | 2015-09-15 | 2019-09-16 | 2019-09-16
FO | Prime Minister | Bárður á Steig Nielsen | Nielsen | Bardur a Steig Nielsen; Bardur Nielsen | he | 2019-09-16 | 2022-12-22 | 2022-12-22
FO | Prime Minister | Aksel V. Johannesen | Johannesen | Aksel Johannesen; Aksel Vilhelmson Johannesen | he | 2022-12-22 | | 2025-12
FR | Ambassador to the United Nations | Gérard Araud | Araud! | | he | 2009-09 | 2014-08 | 2014-08
FR | Ambassador to the United Nations | François Delattre | Delattre! | | he | 2014-09 | 2019-06 | 2019-06
FR | Ambassador to the United Nations | Nicolas de Rivière | de Rivière! | | he | 2019-07 | 2024-12 | 2024-12
FR | Ambassador to the United Nations | Jérôme Bonnafont | Bonnafont! | | he | 2025-03 | | 2025-12
FR | Armed Forces Minister | Sylvie Goulard | Goulard! | | she | 2017-05-17 | 2017-06-20 | 2017-06-20
FR | Armed Forces Minister | Florence Parly | Parly! | | she | 2017-06-21 | 2022-05-20 | 2022-05-20
FR | Armed Forces Minister | Sébastien Lecornu | Lecornu! | | he | 2022-05-20 | 2025-09-09 | 2025-09-09
FR | Armed Forces Minister | Catherine Vautrin | Vautrin! | | she | 2025-10-12 | | 2025-12
FR | Chief of the Defense Staff | Pierre de Villiers | de Villiers | | he | 2014-02-15 | 2017-07-19 | 2017-07-19
FR | Chief of the Defense Staff | François Lecointre | Lecointre! | | he | 2017-07-20 | 2021-07-21 | 2021-07-21
FR | Chief of the Defense Staff | Thierry Burkhard | Burkhard! | | he | 2021-07-22 | 2025-09-01 | 2025-09-01
FR | Chief of the Defense Staff | Fabien Mandon | Mandon! | | he | 2025-09-01 | | 2025-12
FR | Constitutional Council President | Jean-Louis Debré | Debré! | | he | 2007-03-05 | 2016-03-05 | 2016-03-05
FR | Constitutional Council President | Laurent Fabius | Fabius! | | he | 2016-03-08 | 2025-03-07 | 2025-03-07
FR | Constitutional Council President | Richard Ferrand | Ferrand! | | he | 2025-03-08 | | 2025-12
FR | Defense Minister | Michèle Alliot-Marie | Alliot-Marie! | | she | 2002-05-07 | 2007-05-18 | 2007-05-18
FR | Defense Minister | Hervé Morin | Morin! | | he | 2007-05-18 | 2010-11-14 | 2010-11-14
FR | Defense Minister | Gérard Longuet | Longuet! | | he | 2011-02-27 | 2012-05-10 | 2012-05-10
FR | Defense Minister | Jean-Yves Le Drian | Le Drian! | | he | 2012-05-16 | 2017-05-17 | 2017-05-17
FR | Economy Minister | Emmanuel Macron | Macron! | | he | 2014-08-26 | 2016-08-30 | 2016-08-30
FR | Education Minister | Najat Vallaud-Belkacem | Vallaud-Belkacem! | | she | 2014-08-26 | 2017-05-17 | 2017-05-17
FR | Education Minister | Jean-Michel Blanquer | Blanquer! | | he | 2017-05-17 | 2022-05-20 | 2022-05-20
FR | Education Minister | Gabriel Attal | Attal! | | he | 2023-07-20 | 2024-01-09 | 2024-01-09
FR | Education Minister | Élisabeth Borne | Borne! | | she | 2024-12-23 | 2025-10-12 | 2025-10-12
FR | European Affairs Minister | Nathalie Loiseau | Loiseau! | | she | 2017-06-21 | 2019-03-27 | 2019-03-27
FR | European Affairs Minister | Clément Beaune | Beaune! | | he | 2020-07-26 | 2022-07-04 | 2022-07-04
FR | European Affairs Minister | Benjamin Haddad | Haddad | | he | 2024-09-21 | | 2025-12
FR | Finance Minister | Christine Lagarde | Lagarde! | | she | 2007-06-18 | 2011-06-29 | 2011-06-29
FR | Finance Minister | Pierre Moscovici | Moscovici! | | he | 2012-05-16 | 2014-04-02 | 2014-04-02
FR | Finance Minister | Michel Sapin | Sapin! | | he | 2014-04-02 | 2017-05-17 | 2017-05-17
FR | Finance Minister | Bruno Le Maire | Le Maire! | | he | 2017-05-17 | 2024-09-21 | 2024-09-21
FR | Finance Minister | Antoine Armand | Armand | | he | 2024-09-21 | 2024-12-23 | 2024-12-23
FR | Finance Minister | Éric Lombard | Lombard | | he | 2024-12-23 | 2025-10-05 | 2025-10-05
FR | Finance Minister | Roland Lescure | Lescure! | | he | 2025-10-12 | | 2025-12
FR | Foreign Minister | Hubert Védrine | Védrine! | | he | 1997-06-04 | 2002-05-06 | 2002-05-06
FR | Foreign Minister | Dominique de Villepin | de Villepin! | | he | 2002-05-07 | 2004-03-31 | 2004-03-31
FR | Foreign Minister | Michel Barnier | Barnier! | | he | 2004-03-31 | 2005-06-02 | 2005-06-02
FR | Foreign Minister | Philippe Douste-Blazy | Douste-Blazy! | | he | 2005-06-02 | 2007-05-15 | 2007-05-15
FR | Foreign Minister | Bernard Kouchner | Kouchner! | | he | 2007-05-18 | 2010-11-14 | 2010-11-14
FR | Foreign Minister | Michèle Alliot-Marie | Alliot-Marie! | | she | 2010-11-14 | 2011-02-27 | 2011-02-27
FR | Foreign Minister | Alain Juppé | Juppé! | | he | 2011-02-27 | 2012-05-16 | 2012-05-16
FR | Foreign Minister | Laurent Fabius | Fabius! | | he | 2012-05-16 | 2016-02-11 | 2016-02-11
FR | Foreign Minister | Jean-Marc Ayrault | Ayrault! | | he | 2016-02-11 | 2017-05-17 | 2017-05-17
FR | Foreign Minister | Jean-Yves Le Drian | Le Drian! | | he | 2017-05-17 | 2022-05-20 | 2022-05-20
FR | Foreign Minister | Catherine Colonna | Colonna! | | she | 2022-05-20 | 2024-01-11 | 2024-01-11
FR | Foreign Minister | Stéphane Séjourné | Séjourné! | | he | 2024-01-11 | 2024-09-21 | 2024-09-21
FR | Foreign Minister | Jean-Noël Barrot | Barrot! | | he | 2024-09-21 | | 2025-12
FR | Governor of the Bank of France | Christian Noyer | Noyer! | | he | 2003-11-01 | 2015-10-31 | 2015-10-31
FR | Governor of the Bank of France | François Villeroy de Galhau | Villeroy de Galhau! | Francois Villeroy | he | 2015-11-01 | | 2025-12
FR | Health Minister | Marisol Touraine | Touraine! | | she | 2012-05-16 | 2017-05-17 | 2017-05-17
FR | Health Minister | Agnès Buzyn | Buzyn! | | she | 2017-05-17 | 2020-02-16 | 2020-02-16
FR | Health Minister | Olivier Véran | Véran! | | he | 2020-02-16 | 2022-05-20 | 2022-05-20
FR | Interior Minister | Nicolas Sarkozy | Sarkozy! | | he | 2005-06-02 | 2007-03-26 | 2007-03-26
FR | Interior Minister | Brice Hortefeux | Hortefeux! | | he | 2009-06-23 | 2011-02-27 | 2011-02-27
FR | Interior Minister | Claude Guéant | Guéant! | | he | 2011-02-27 | 2012-05-10 | 2012-05-10
FR | Interior Minister | Manuel Valls | Valls! | | he | 2012-05-16 | 2014-03-31 | 2014-03-31
FR | Interior Minister | Bernard Cazeneuve | Cazeneuve! | | he | 2014-04-02 | 2016-12-06 | 2016-12-06
FR | Interior Minister | Bruno Le Roux | Le Roux | | he | 2016-12-06 | 2017-03-21 | 2017-03-21
FR | Interior Minister | Matthias Fekl | Fekl! | | he | 2017-03-21 | 2017-05-17 | 2017-05-17
FR | Interior Minister | Gérard Collomb | Collomb! | | he | 2017-05-17 | 2018-10-03 | 2018-10-03
FR | Interior Minister | Christophe Castaner | Castaner! | | he | 2018-10-16 | 2020-07-06 | 2020-07-06
FR | Interior Minister | Gérald Darmanin | Darmanin! | | he | 2020-07-06 | 2024-09-21 | 2024-09-21
FR | Interior Minister | Bruno Retailleau | Retailleau! | | he | 2024-09-21 | 2025-10-12 | 2025-10-12
FR | Interior Minister | Laurent Nuñez | Nuñez | | he | 2025-10-12 | | 2025-12
FR | Justice Minister | Christiane Taubira | Taubira! | | she | 2012-05-16 | 2016-01-27 | 2016-01-27
FR | Justice Minister | Jean-Jacques Urvoas | Urvoas! | | he | 2016-01-27 | 2017-05-17 | 2017-05-17
FR | Justice Minister | François Bayrou | Bayrou! | | he | 2017-05-17 | 2017-06-21 | 2017-06-21
FR | Justice Minister | Nicole Belloubet | Belloubet! | | she | 2017-06-21 | 2020-07-06 | 2020-07-06
FR | Justice Minister | Éric Dupond-Moretti | Dupond-Moretti! | | he | 2020-07-06 | 2024-09-21 | 2024-09-21
FR | Justice Minister | Didier Migaud | Migaud! | | he | 2024-09-21 | 2024-12-23 | 2024-12-23
FR | Justice Minister | Gérald Darmanin | Darmanin! | | he | 2024-12-23 | | 2025-12
FR | Labor Minister | Élisabeth Borne | Borne! | | she | 2020-07-06 | 2022-05-16 | 2022-05-16
FR | Labor Minister | Olivier Dussopt | Dussopt! | | he | 2022-05-20 | 2024-01-11 | 2024-01-11
FR | Labor Minister | Catherine Vautrin | Vautrin! | | she | 2024-01-11 | 2024-09-21 | 2024-09-21
FR | Mayor of Paris | Bertrand Delanoë | Delanoë! | | he | 2001-03-25 | 2014-04-05 | 2014-04-05
FR | Mayor of Paris | Anne Hidalgo | Hidalgo! | | she | 2014-04-05 | 2026-03 | 2026-03
FR | National Assembly President | Claude Bartolone | Bartolone! | | he | 2012-06-26 | 2017-06-20 | 2017-06-20
FR | National Assembly President | François de Rugy | de Rugy! | | he | 2017-06-27 | 2018-09-04 | 2018-09-04
FR | National Assembly President | Richard Ferrand | Ferrand! | | he | 2018-09-12 | 2022-06-21 | 2022-06-21
FR | National Assembly President | Yaël Braun-Pivet | Braun-Pivet! | | she | 2022-06-28 | | 2025-12
FR | Overseas Minister | Manuel Valls | Valls! | | he | 2024-12-23 | 2025-10-12 | 2025-10-12
FR | President | Jacques Chirac | Chirac! | | he | 1995-05-17 | 2007-05-16 | 2007-05-16
FR | President | Nicolas Sarkozy | Sarkozy! | | he | 2007-05-16 | 2012-05-15 | 2012-05-15
FR | President | François Hollande | Hollande! | | he | 2012-05-15 | 2017-05-14 | 2017-05-14
FR | President | Emmanuel Macron | Macron! | | he | 2017-05-14 | | 2026-10
FR | Prime Minister | Lionel Jospin | Jospin! | | he | 1997-06-02 | 2002-05-06 | 2002-05-06
FR | Prime Minister | Jean-Pierre Raffarin | Raffarin! | | he | 2002-05-06 | 2005-05-31 | 2005-05-31
FR | Prime Minister | Dominique de Villepin | de Villepin! | | he | 2005-05-31 | 2007-05-17 | 2007-05-17
FR | Prime Minister | François Fillon | Fillon! | | he | 2007-05-17 | 2012-05-16 | 2012-05-16
FR | Prime Minister | Jean-Marc Ayrault | Ayrault! | | he | 2012-05-16 | 2014-03-31 | 2014-03-31
FR | Prime Minister | Manuel Valls | Valls! | | he | 2014-03-31 | 2016-12-06 | 2016-12-06
FR | Prime Minister | Bernard Cazeneuve | Cazeneuve! | | he | 2016-12-06 | 2017-05-15 | 2017-05-15
FR | Prime Minister | Édouard Philippe | Philippe | | he | 2017-05-15 | 2020-07-03 | 2020-07-03
FR | Prime Minister | Jean Castex | Castex! | | he | 2020-07-03 | 2022-05-16 | 2022-05-16
FR | Prime Minister | Élisabeth Borne | Borne! | | she | 2022-05-16 | 2024-01-09 | 2024-01-09
FR | Prime Minister | Gabriel Attal | Attal! | | he | 2024-01-09 | 2024-09-05 | 2024-09-05
FR | Prime Minister | Michel Barnier | Barnier! | | he | 2024-09-05 | 2024-12-13 | 2024-12-13
FR | Prime Minister | François Bayrou | Bayrou! | | he | 2024-12-13 | 2025-09-09 | 2025-09-09
FR | Prime Minister | Sébastien Lecornu | Lecornu! | | he | 2025-09-09 | | 2026-10
FR | Senate President | Gérard Larcher | Larcher! | | he | 2014-10-01 | | 2025-12
GB | Ambassador to the United Nations | Emyr Jones Parry | Jones Parry! | Sir Emyr Jones Parry | he | 2003-07 | 2007-08 | 2007-08
GB | Ambassador to the United Nations | John Sawers | Sawers! | Sir John Sawers | he | 2007-08 | 2009-11 | 2009-11
GB | Ambassador to the United Nations | Mark Lyall Grant | Grant | Sir Mark Lyall Grant | he | 2009-11 | 2015-04 | 2015-04
GB | Ambassador to the United Nations | Matthew Rycroft | Rycroft! | | he | 2015-04 | 2018-01 | 2018-01
GB | Ambassador to the United Nations | Karen Pierce | Pierce | Dame Karen Pierce | she | 2018-03 | 2020-03 | 2020-03
GB | Ambassador to the United Nations | Barbara Woodward | Woodward | Dame Barbara Woodward | she | 2020-12 | 2025 | 2025
GB | Ambassador to the United States | Kim Darroch | Darroch! | Sir Kim Darroch | he | 2016-01 | 2019-12 | 2019-12
GB | Ambassador to the United States | Karen Pierce | Pierce | Dame Karen Pierce | she | 2020-03 | 2025-02 | 2025-02
GB | Ambassador to the United States | Peter Mandelson | Mandelson! | Lord Mandelson | he | 2025-02 | 2025-09-11 | 2025-09-11
GB | Attorney General | Geoffrey Cox | Cox | | he | 2018-07-09 | 2020-02-13 | 2020-02-13
GB | Attorney General | Suella Braverman | Braverman! | | she | 2021-09-10 | 2022-09-06 | 2022-09-06
GB | Attorney General | Richard Hermer | Hermer! | Lord Hermer | he | 2024-07-05 | ? | 2026-06
GB | Brexit Minister | David Frost | Frost | Lord Frost | he | 2021-03-01 | 2021-12-18 | 2021-12-18
GB | Brexit Secretary | David Davis | Davis | | he | 2016-07-13 | 2018-07-08 | 2018-07-08
GB | Brexit Secretary | Dominic Raab | Raab! | | he | 2018-07-09 | 2018-11-15 | 2018-11-15
GB | Brexit Secretary | Steve Barclay | Barclay | Stephen Barclay | he | 2018-11-16 | 2020-01-31 | 2020-01-31
GB | Business Secretary | Sajid Javid | Javid! | | he | 2015-05-11 | 2016-07-14 | 2016-07-14
GB | Business Secretary | Greg Clark | Clark | | he | 2016-07-14 | 2019-07-24 | 2019-07-24
GB | Business Secretary | Andrea Leadsom | Leadsom! | | she | 2019-07-24 | 2020-02-13 | 2020-02-13
GB | Business Secretary | Alok Sharma | Sharma | | he | 2020-02-13 | 2021-01-08 | 2021-01-08
GB | Business Secretary | Kwasi Kwarteng | Kwarteng! | | he | 2021-01-08 | 2022-09-06 | 2022-09-06
GB | Business Secretary | Jacob Rees-Mogg | Rees-Mogg! | | he | 2022-09-06 | 2022-10-25 | 2022-10-25
GB | Business Secretary | Grant Shapps | Shapps! | | he | 2022-10-25 | 2023-02-07 | 2023-02-07
GB | Business Secretary | Jonathan Reynolds | Reynolds | | he | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Business Secretary | Peter Kyle | Kyle | | he | 2025-09-05 | ? | 2026-06
GB | Business and Trade Secretary | Kemi Badenoch | Badenoch! | | she | 2023-02-07 | 2024-07-05 | 2024-07-05
GB | COP26 President | Alok Sharma | Sharma | | he | 2021-01-08 | 2022-11-06 | 2022-11-06
GB | Chancellor of the Duchy of Lancaster | Michael Gove | Gove! | | he | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Chancellor of the Duchy of Lancaster | Pat McFadden | McFadden! | | he | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Chancellor of the Exchequer | Gordon Brown | Brown | | he | 1997-05-02 | 2007-06-27 | 2007-06-27
GB | Chancellor of the Exchequer | Alistair Darling | Darling | | he | 2007-06-28 | 2010-05-11 | 2010-05-11
GB | Chancellor of the Exchequer | George Osborne | Osborne! | | he | 2010-05-11 | 2016-07-13 | 2016-07-13
GB | Chancellor of the Exchequer | Philip Hammond | Hammond | | he | 2016-07-13 | 2019-07-24 | 2019-07-24
GB | Chancellor of the Exchequer | Sajid Javid | Javid! | | he | 2019-07-24 | 2020-02-13 | 2020-02-13
GB | Chancellor of the Exchequer | Rishi Sunak | Sunak! | | he | 2020-02-13 | 2022-07-05 | 2022-07-05
GB | Chancellor of the Exchequer | Nadhim Zahawi | Zahawi! | | he | 2022-07-05 | 2022-09-06 | 2022-09-06
GB | Chancellor of the Exchequer | Kwasi Kwarteng | Kwarteng! | | he | 2022-09-06 | 2022-10-14 | 2022-10-14
GB | Chancellor of the Exchequer | Jeremy Hunt | Hunt | | he | 2022-10-14 | 2024-07-05 | 2024-07-05
GB | Chancellor of the Exchequer | Rachel Reeves | Reeves | | she | 2024-07-05 | 2026-07-20 | 2026-07-20
GB | Chancellor of the Exchequer | John Healey | Healey | | he | 2026-07-20 | | 2026-10
GB | Chief Medical Officer | Chris Whitty | Whitty! | Sir Chris Whitty | he | 2019-10 | | 2025-12
GB | Chief of the Defence Staff | Nick Houghton | Houghton | Sir Nick Houghton; Nicholas Houghton; Sir Nicholas Houghton | he | 2013-07-18 | 2016-07-14 | 2016-07-14
GB | Chief of the Defence Staff | Stuart Peach | Peach | Sir Stuart Peach | he | 2016-07-14 | 2018-06-11 | 2018-06-11
GB | Chief of the Defence Staff | Nick Carter | Carter | Sir Nick Carter | he | 2018-06-11 | 2021-11-30 | 2021-11-30
GB | Chief of the Defence Staff | Tony Radakin | Radakin! | Sir Tony Radakin | he | 2021-11-30 | 2025-09-02 | 2025-09-02
GB | Chief of the Defence Staff | Rich Knighton | Knighton! | Richard Knighton; Sir Rich Knighton; Sir Richard Knighton | he | 2025-09-02 | | 2025-12
GB | Culture Secretary | Karen Bradley | Bradley | | she | 2016-07-14 | 2018-01-08 | 2018-01-08
GB | Culture Secretary | Matt Hancock | Hancock | Matthew Hancock | he | 2018-01-08 | 2018-07-09 | 2018-07-09
GB | Culture Secretary | Oliver Dowden | Dowden! | | he | 2020-02-13 | 2021-09-15 | 2021-09-15
GB | Culture Secretary | Nadine Dorries | Dorries! | | she | 2021-09-15 | 2022-09-06 | 2022-09-06
GB | Culture Secretary | Lucy Frazer | Frazer | | she | 2023-02-07 | 2024-07-05 | 2024-07-05
GB | Culture Secretary | Lisa Nandy | Nandy! | | she | 2024-07-05 | ? | 2026-06
GB | Defence Secretary | Geoff Hoon | Hoon | | he | 1999-10-11 | 2005-05-06 | 2005-05-06
GB | Defence Secretary | John Reid | Reid | | he | 2005-05-06 | 2006-05-05 | 2006-05-05
GB | Defence Secretary | Des Browne | Browne | | he | 2006-05-05 | 2008-10-03 | 2008-10-03
GB | Defence Secretary | John Hutton | Hutton | | he | 2008-10-03 | 2009-06-05 | 2009-06-05
GB | Defence Secretary | Bob Ainsworth | Ainsworth! | | he | 2009-06-05 | 2010-05-11 | 2010-05-11
GB | Defence Secretary | Liam Fox | Fox | | he | 2010-05-12 | 2011-10-14 | 2011-10-14
GB | Defence Secretary | Philip Hammond | Hammond | | he | 2011-10-14 | 2014-07-15 | 2014-07-15
GB | Defence Secretary | Michael Fallon | Fallon | Sir Michael Fallon | he | 2014-07-15 | 2017-11-01 | 2017-11-01
GB | Defence Secretary | Gavin Williamson | Williamson | | he | 2017-11-02 | 2019-05-01 | 2019-05-01
GB | Defence Secretary | Penny Mordaunt | Mordaunt! | | she | 2019-05-01 | 2019-07-24 | 2019-07-24
GB | Defence Secretary | Ben Wallace | Wallace | | he | 2019-07-24 | 2023-08-31 | 2023-08-31
GB | Defence Secretary | Grant Shapps | Shapps! | | he | 2023-08-31 | 2024-07-05 | 2024-07-05
GB | Defence Secretary | John Healey | Healey | | he | 2024-07-05 | 2026-06-11 | 2026-06-11
GB | Defence Secretary | Dan Jarvis | Jarvis | | he | 2026-06-12 | | 2026-07
GB | Deputy First Minister of Northern Ireland | Martin McGuinness | McGuinness! | | he | 2007-05-08 | 2017-01-09 | 2017-01-09
GB | Deputy First Minister of Northern Ireland | Michelle O'Neill | O'Neill | | she | 2020-01-11 | 2022-02-03 | 2022-02-03
GB | Deputy First Minister of Northern Ireland | Emma Little-Pengelly | Little-Pengelly! | | she | 2024-02-03 | | 2025-12
GB | Deputy Prime Minister | Nick Clegg | Clegg! | | he | 2010-05-11 | 2015-05-08 | 2015-05-08
GB | Deputy Prime Minister | Thérèse Coffey | Coffey | Therese Coffey | she | 2022-09-06 | 2022-10-25 | 2022-10-25
GB | Deputy Prime Minister | Oliver Dowden | Dowden! | | he | 2023-04-21 | 2024-07-05 | 2024-07-05
GB | Deputy Prime Minister | Angela Rayner | Rayner! | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Deputy Prime Minister | David Lammy | Lammy! | | he | 2025-09-05 | ? | 2026-06
GB | Education Secretary | Justine Greening | Greening! | | she | 2016-07-14 | 2018-01-08 | 2018-01-08
GB | Education Secretary | Damian Hinds | Hinds | | he | 2018-01-08 | 2019-07-24 | 2019-07-24
GB | Education Secretary | Gavin Williamson | Williamson | | he | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Education Secretary | Nadhim Zahawi | Zahawi! | | he | 2021-09-15 | 2022-07-05 | 2022-07-05
GB | Education Secretary | Gillian Keegan | Keegan | | she | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | Education Secretary | Bridget Phillipson | Phillipson! | | she | 2024-07-05 | ? | 2026-06
GB | Energy Secretary | Amber Rudd | Rudd | | she | 2015-05-11 | 2016-07-13 | 2016-07-13
GB | Energy Secretary | Grant Shapps | Shapps! | | he | 2023-02-07 | 2023-08-31 | 2023-08-31
GB | Energy Secretary | Claire Coutinho | Coutinho | | she | 2023-08-31 | 2024-07-05 | 2024-07-05
GB | Energy Secretary | Ed Miliband | Miliband | Edward Miliband | he | 2024-07-05 | 2026-07-20 | 2026-07-20
GB | Environment Secretary | Andrea Leadsom | Leadsom! | | she | 2016-07-14 | 2017-06-11 | 2017-06-11
GB | Environment Secretary | Michael Gove | Gove! | | he | 2017-06-11 | 2019-07-24 | 2019-07-24
GB | Environment Secretary | Theresa Villiers | Villiers | | she | 2019-07-24 | 2020-02-13 | 2020-02-13
GB | Environment Secretary | George Eustice | Eustice! | | he | 2020-02-13 | 2022-09-06 | 2022-09-06
GB | Environment Secretary | Thérèse Coffey | Coffey | Therese Coffey | she | 2022-10-25 | 2023-11-13 | 2023-11-13
GB | Environment Secretary | Steve Barclay | Barclay | Stephen Barclay | he | 2023-11-13 | 2024-07-05 | 2024-07-05
GB | Environment Secretary | Steve Reed | Reed | | he | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | First Minister of Northern Ireland | Peter Robinson | Robinson | | he | 2008-06-05 | 2016-01-11 | 2016-01-11
GB | First Minister of Northern Ireland | Arlene Foster | Foster | | she | 2016-01-11 | 2017-01-09 | 2017-01-09
GB | First Minister of Northern Ireland | Arlene Foster | Foster | | she | 2020-01-11 | 2021-06-14 | 2021-06-14
GB | First Minister of Northern Ireland | Paul Givan | Givan! | | he | 2021-06-17 | 2022-02-03 | 2022-02-03
GB | First Minister of Northern Ireland | Michelle O'Neill | O'Neill | | she | 2024-02-03 | | 2025-12
GB | First Minister of Scotland | Alex Salmond | Salmond | Alexander Salmond | he | 2007-05-16 | 2014-11-19 | 2014-11-19
GB | First Minister of Scotland | Nicola Sturgeon | Sturgeon! | | she | 2014-11-20 | 2023-03-28 | 2023-03-28
GB | First Minister of Scotland | Humza Yousaf | Yousaf | Hamza Yousaf | he | 2023-03-29 | 2024-05-07 | 2024-05-07
GB | First Minister of Scotland | John Swinney | Swinney! | | he | 2024-05-08 | | 2025-12
GB | First Minister of Wales | Carwyn Jones | Jones | | he | 2009-12-10 | 2018-12-12 | 2018-12-12
GB | First Minister of Wales | Mark Drakeford | Drakeford! | | he | 2018-12-13 | 2024-03-19 | 2024-03-19
GB | First Minister of Wales | Vaughan Gething | Gething! | | he | 2024-03-20 | 2024-08-06 | 2024-08-06
GB | First Minister of Wales | Eluned Morgan | Morgan | Baroness Morgan | she | 2024-08-06 | 2026-05 | 2026-05
GB | Foreign Secretary | Robin Cook | Cook | | he | 1997-05-02 | 2001-06-08 | 2001-06-08
GB | Foreign Secretary | Jack Straw | Straw | | he | 2001-06-08 | 2006-05-05 | 2006-05-05
GB | Foreign Secretary | Margaret Beckett | Beckett | | she | 2006-05-05 | 2007-06-27 | 2007-06-27
GB | Foreign Secretary | David Miliband | Miliband | | he | 2007-06-28 | 2010-05-11 | 2010-05-11
GB | Foreign Secretary | William Hague | Hague | | he | 2010-05-12 | 2014-07-14 | 2014-07-14
GB | Foreign Secretary | Philip Hammond | Hammond | | he | 2014-07-15 | 2016-07-13 | 2016-07-13
GB | Foreign Secretary | Boris Johnson | Johnson | | he | 2016-07-13 | 2018-07-09 | 2018-07-09
GB | Foreign Secretary | Jeremy Hunt | Hunt | | he | 2018-07-09 | 2019-07-24 | 2019-07-24
GB | Foreign Secretary | Dominic Raab | Raab! | | he | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Foreign Secretary | Liz Truss | Truss! | Elizabeth Truss | she | 2021-09-15 | 2022-09-06 | 2022-09-06
GB | Foreign Secretary | James Cleverly | Cleverly! | | he | 2022-09-06 | 2023-11-13 | 2023-11-13
GB | Foreign Secretary | David Cameron | Cameron | Lord Cameron | he | 2023-11-13 | 2024-07-05 | 2024-07-05
GB | Foreign Secretary | David Lammy | Lammy! | | he | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Foreign Secretary | Yvette Cooper | Cooper | | she | 2025-09-05 | 2026-07-20 | 2026-07-20
GB | Foreign Secretary | Ed Miliband | Miliband | Edward Miliband | he | 2026-07-20 | | 2026-09
GB | Governor of the Bank of England | Mervyn King | King | Sir Mervyn King | he | 2003-07-01 | 2013-06-30 | 2013-06-30
GB | Governor of the Bank of England | Mark Carney | Carney! | Mark J. Carney | he | 2013-07-01 | 2020-03-15 | 2020-03-15
GB | Governor of the Bank of England | Andrew Bailey | Bailey | | he | 2020-03-16 | | 2025-12
GB | Health Secretary | Andrew Lansley | Lansley! | | he | 2010-05-12 | 2012-09-04 | 2012-09-04
GB | Health Secretary | Jeremy Hunt | Hunt | | he | 2012-09-04 | 2018-07-09 | 2018-07-09
GB | Health Secretary | Matt Hancock | Hancock | Matthew Hancock | he | 2018-07-09 | 2021-06-26 | 2021-06-26
GB | Health Secretary | Sajid Javid | Javid! | | he | 2021-06-26 | 2022-07-05 | 2022-07-05
GB | Health Secretary | Steve Barclay | Barclay | Stephen Barclay | he | 2022-10-25 | 2023-11-13 | 2023-11-13
GB | Health Secretary | Victoria Atkins | Atkins | | she | 2023-11-13 | 2024-07-05 | 2024-07-05
GB | Health Secretary | Wes Streeting | Streeting | | he | 2024-07-05 | 2026-05-14 | 2026-05-14
GB | Health Secretary | James Murray | Murray | | he | 2026-05-14 | ? | 2026-05
GB | Home Secretary | Jack Straw | Straw | | he | 1997-05-02 | 2001-06-08 | 2001-06-08
GB | Home Secretary | David Blunkett | Blunkett! | | he | 2001-06-08 | 2004-12-15 | 2004-12-15
GB | Home Secretary | Charles Clarke | Clarke | | he | 2004-12-15 | 2006-05-05 | 2006-05-05
GB | Home Secretary | John Reid | Reid | | he | 2006-05-05 | 2007-06-27 | 2007-06-27
GB | Home Secretary | Jacqui Smith | Smith | | she | 2007-06-28 | 2009-06-05 | 2009-06-05
GB | Home Secretary | Alan Johnson | Johnson | | he | 2009-06-05 | 2010-05-11 | 2010-05-11
GB | Home Secretary | Theresa May | May | | she | 2010-05-12 | 2016-07-13 | 2016-07-13
GB | Home Secretary | Amber Rudd | Rudd | | she | 2016-07-13 | 2018-04-29 | 2018-04-29
GB | Home Secretary | Sajid Javid | Javid! | | he | 2018-04-30 | 2019-07-24 | 2019-07-24
GB | Home Secretary | Priti Patel | Patel | | she | 2019-07-24 | 2022-09-06 | 2022-09-06
GB | Home Secretary | Suella Braverman | Braverman! | | she | 2022-09-06 | 2022-10-19 | 2022-10-19
GB | Home Secretary | Grant Shapps | Shapps! | | he | 2022-10-19 | 2022-10-25 | 2022-10-25
GB | Home Secretary | Suella Braverman | Braverman! | | she | 2022-10-25 | 2023-11-13 | 2023-11-13
GB | Home Secretary | James Cleverly | Cleverly! | | he | 2023-11-13 | 2024-07-05 | 2024-07-05
GB | Home Secretary | Yvette Cooper | Cooper | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Home Secretary | Shabana Mahmood | Mahmood | | she | 2025-09-05 | | 2026-09
GB | Housing Secretary | Robert Jenrick | Jenrick! | | he | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Housing Secretary | Steve Reed | Reed | | he | 2025-09-05 | ? | 2026-06
GB | Immigration Minister | Robert Jenrick | Jenrick! | | he | 2022-10-25 | 2023-12-06 | 2023-12-06
GB | International Development Secretary | Justine Greening | Greening! | | she | 2012-09-04 | 2016-07-14 | 2016-07-14
GB | International Development Secretary | Priti Patel | Patel | | she | 2016-07-14 | 2017-11-08 | 2017-11-08
GB | International Development Secretary | Penny Mordaunt | Mordaunt! | | she | 2017-11-09 | 2019-05-01 | 2019-05-01
GB | International Development Secretary | Rory Stewart | Stewart | | he | 2019-05-01 | 2019-07-24 | 2019-07-24
GB | Justice Secretary | Michael Gove | Gove! | | he | 2015-05-08 | 2016-07-14 | 2016-07-14
GB | Justice Secretary | Liz Truss | Truss! | Elizabeth Truss | she | 2016-07-14 | 2017-06-11 | 2017-06-11
GB | Justice Secretary | David Lidington | Lidington! | | he | 2017-06-11 | 2018-01-08 | 2018-01-08
GB | Justice Secretary | David Gauke | Gauke! | | he | 2018-01-08 | 2019-07-24 | 2019-07-24
GB | Justice Secretary | Robert Buckland | Buckland | | he | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Justice Secretary | Dominic Raab | Raab! | | he | 2021-09-15 | 2022-09-06 | 2022-09-06
GB | Justice Secretary | Dominic Raab | Raab! | | he | 2022-10-25 | 2023-04-21 | 2023-04-21
GB | Justice Secretary | Alex Chalk | Chalk | | he | 2023-04-21 | 2024-07-05 | 2024-07-05
GB | Justice Secretary | Shabana Mahmood | Mahmood | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | King | King Charles III | Charles | Charles III; King Charles | he | 2022-09-08 | | 2026-10
GB | Leader of the House of Commons | Andrea Leadsom | Leadsom! | | she | 2017-06-11 | 2019-05-22 | 2019-05-22
GB | Leader of the House of Commons | Jacob Rees-Mogg | Rees-Mogg! | | he | 2019-07-24 | 2022-02-08 | 2022-02-08
GB | Leader of the House of Commons | Penny Mordaunt | Mordaunt! | | she | 2022-09-06 | 2024-07-05 | 2024-07-05
GB | Leader of the House of Commons | Lucy Powell | Powell | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Leader of the Opposition | Ed Miliband | Miliband | Edward Miliband | he | 2010-09-25 | 2015-05-08 | 2015-05-08
GB | Leader of the Opposition | Jeremy Corbyn | Corbyn! | | he | 2015-09-12 | 2020-04-04 | 2020-04-04
GB | Leader of the Opposition | Keir Starmer | Starmer! | Sir Keir Starmer | he | 2020-04-04 | 2024-07-05 | 2024-07-05
GB | Leader of the Opposition | Rishi Sunak | Sunak! | | he | 2024-07-05 | 2024-11-02 | 2024-11-02
GB | Leader of the Opposition | Kemi Badenoch | Badenoch! | | she | 2024-11-02 | | 2026-10
GB | Levelling Up Secretary | Michael Gove | Gove! | | he | 2021-09-15 | 2022-07-06 | 2022-07-06
GB | Levelling Up Secretary | Michael Gove | Gove! | | he | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | MI5 Director General | Andrew Parker | Parker | | he | 2013-04 | 2020-04 | 2020-04
GB | MI5 Director General | Ken McCallum | McCallum | | he | 2020-04 | | 2025-12
GB | MI6 Chief | Alex Younger | Younger | Sir Alex Younger | he | 2014-11 | 2020-09-30 | 2020-09-30
GB | MI6 Chief | Richard Moore | Moore | Sir Richard Moore | he | 2020-10-01 | 2025-09-30 | 2025-09-30
GB | MI6 Chief | Blaise Metreweli | Metreweli! | | she | 2025-10-01 | | 2025-12
GB | Mayor of Greater Manchester | Andy Burnham | Burnham! | Andrew Burnham | he | 2017-05-08 | 2026-06-18 | 2026-06-18
GB | Mayor of London | Boris Johnson | Johnson | | he | 2008-05-04 | 2016-05-09 | 2016-05-09
GB | Mayor of London | Sadiq Khan | Khan | Sir Sadiq Khan | he | 2016-05-09 | | 2025-12
GB | Metropolitan Police Commissioner | Bernard Hogan-Howe | Hogan-Howe! | Sir Bernard Hogan-Howe | he | 2011-09-26 | 2017-02-26 | 2017-02-26
GB | Metropolitan Police Commissioner | Cressida Dick | Dick | Dame Cressida Dick | she | 2017-04-10 | 2022-04-10 | 2022-04-10
GB | Metropolitan Police Commissioner | Mark Rowley | Rowley | Sir Mark Rowley | he | 2022-09-12 | | 2025-12
GB | National Security Adviser | Mark Lyall Grant | Grant | Sir Mark Lyall Grant | he | 2015-09 | 2017-04 | 2017-04
GB | National Security Adviser | Mark Sedwill | Sedwill! | Sir Mark Sedwill | he | 2017-04 | 2020-09 | 2020-09
GB | National Security Adviser | Stephen Lovegrove | Lovegrove! | Sir Stephen Lovegrove | he | 2021-03 | 2022-09 | 2022-09
GB | National Security Adviser | Tim Barrow | Barrow | Sir Tim Barrow | he | 2022-09 | 2024-11 | 2024-11
GB | National Security Adviser | Jonathan Powell | Powell | | he | 2024-12 | ? | 2026-06
GB | Northern Ireland Secretary | Theresa Villiers | Villiers | | she | 2012-09-04 | 2016-07-14 | 2016-07-14
GB | Northern Ireland Secretary | James Brokenshire | Brokenshire! | | he | 2016-07-14 | 2018-01-08 | 2018-01-08
GB | Northern Ireland Secretary | Karen Bradley | Bradley | | she | 2018-01-08 | 2019-07-24 | 2019-07-24
GB | Northern Ireland Secretary | Julian Smith | Smith | | he | 2019-07-24 | 2020-02-13 | 2020-02-13
GB | Northern Ireland Secretary | Brandon Lewis | Lewis | | he | 2020-02-13 | 2022-07-07 | 2022-07-07
GB | Northern Ireland Secretary | Chris Heaton-Harris | Heaton-Harris! | | he | 2022-09-06 | 2024-07-05 | 2024-07-05
GB | Northern Ireland Secretary | Hilary Benn | Benn | | he | 2024-07-05 | ? | 2026-06
GB | Prime Minister | Tony Blair | Blair! | | he | 1997-05-02 | 2007-06-27 | 2007-06-27
GB | Prime Minister | Gordon Brown | Brown | | he | 2007-06-27 | 2010-05-11 | 2010-05-11
GB | Prime Minister | David Cameron | Cameron | Lord Cameron | he | 2010-05-11 | 2016-07-13 | 2016-07-13
GB | Prime Minister | Theresa May | May | | she | 2016-07-13 | 2019-07-24 | 2019-07-24
GB | Prime Minister | Boris Johnson | Johnson | | he | 2019-07-24 | 2022-09-06 | 2022-09-06
GB | Prime Minister | Liz Truss | Truss! | Elizabeth Truss | she | 2022-09-06 | 2022-10-25 | 2022-10-25
GB | Prime Minister | Rishi Sunak | Sunak! | | he | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | Prime Minister | Keir Starmer | Starmer! | Sir Keir Starmer | he | 2024-07-05 | 2026-07-20 | 2026-07-20
GB | Prime Minister | Andy Burnham | Burnham! | Andrew Burnham | he | 2026-07-20 | | 2026-10
GB | Queen | Queen Elizabeth II | Elizabeth | Elizabeth II; Queen Elizabeth | she | 1952-02-06 | 2022-09-08 | 2022-09-08
GB | Queen | Queen Camilla | Camilla | Camilla | she | 2022-09-08 | | 2026-10
GB | Security Minister | Tom Tugendhat | Tugendhat! | Thomas Tugendhat | he | 2022-09-06 | 2024-07-05 | 2024-07-05
GB | Security Minister | Dan Jarvis | Jarvis | | he | 2024-07-06 | 2026-06-12 | 2026-06-12
GB | Speaker of the House of Commons | John Bercow | Bercow! | | he | 2009-06-22 | 2019-11-04 | 2019-11-04
GB | Speaker of the House of Commons | Lindsay Hoyle | Hoyle! | Sir Lindsay Hoyle | he | 2019-11-04 | | 2025-12
GB | Technology Secretary | Michelle Donelan | Donelan! | | she | 2023-02-07 | 2024-07-05 | 2024-07-05
GB | Technology Secretary | Peter Kyle | Kyle | | he | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Technology Secretary | Liz Kendall | Kendall | | she | 2025-09-05 | ? | 2026-06
GB | Trade Secretary | Liam Fox | Fox | | he | 2016-07-13 | 2019-07-24 | 2019-07-24
GB | Trade Secretary | Liz Truss | Truss! | Elizabeth Truss | she | 2019-07-24 | 2021-09-15 | 2021-09-15
GB | Trade Secretary | Anne-Marie Trevelyan | Trevelyan! | | she | 2021-09-15 | 2022-09-06 | 2022-09-06
GB | Transport Secretary | Patrick McLoughlin | McLoughlin | | he | 2012-09-04 | 2016-07-14 | 2016-07-14
GB | Transport Secretary | Chris Grayling | Grayling! | | he | 2016-07-14 | 2019-07-24 | 2019-07-24
GB | Transport Secretary | Grant Shapps | Shapps! | | he | 2019-07-24 | 2022-09-06 | 2022-09-06
GB | Transport Secretary | Mark Harper | Harper | | he | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | Transport Secretary | Louise Haigh | Haigh | | she | 2024-07-05 | 2024-11-29 | 2024-11-29
GB | Transport Secretary | Heidi Alexander | Alexander | | she | 2024-11-29 | ? | 2026-06
GB | Work and Pensions Secretary | Iain Duncan Smith | Duncan Smith! | | he | 2010-05-12 | 2016-03-18 | 2016-03-18
GB | Work and Pensions Secretary | Amber Rudd | Rudd | | she | 2018-11-16 | 2019-09-07 | 2019-09-07
GB | Work and Pensions Secretary | Thérèse Coffey | Coffey | Therese Coffey | she | 2019-09-08 | 2022-09-06 | 2022-09-06
GB | Work and Pensions Secretary | Mel Stride | Stride | | he | 2022-10-25 | 2024-07-05 | 2024-07-05
GB | Work and Pensions Secretary | Liz Kendall | Kendall | | she | 2024-07-05 | 2025-09-05 | 2025-09-05
GB | Work and Pensions Secretary | Pat McFadden | McFadden! | | he | 2025-09-05 | ? | 2026-06
GE | Defense Minister | Tinatin Khidasheli | Khidasheli! | Tina Khidasheli | she | 2015-05 | 2016-07 | 2016-07
GE | Defense Minister | Levan Izoria | Izoria! | | he | 2016-08 | 2019-09 | 2019-09
GE | Defense Minister | Irakli Garibashvili | Garibashvili! | Irakli Gharibashvili | he | 2019-09-08 | 2021-02-22 | 2021-02-22
GE | Defense Minister | Juansher Burchuladze | Burchuladze! | | he | 2021-02-22 | 2024-02-08 | 2024-02-08
GE | Defense Minister | Irakli Chikovani | Chikovani! | | he | 2024-02-08 | 2025-10 | 2025-10
GE | Foreign Minister | Salome Zourabichvili | Zourabichvili! | Salome Zurabishvili; Salome Zourabishvili | she | 2004-03-18 | 2005-10-20 | 2005-10-20
GE | Foreign Minister | Gela Bezhuashvili | Bezhuashvili! | | he | 2005-10-20 | 2008-01-31 | 2008-01-31
GE | Foreign Minister | Eka Tkeshelashvili | Tkeshelashvili! | | she | 2008-05 | 2008-12 | 2008-12
GE | Foreign Minister | Grigol Vashadze | Vashadze! | | he | 2008-12 | 2012-10-25 | 2012-10-25
GE | Foreign Minister | Maia Panjikidze | Panjikidze! | | she | 2012-10-25 | 2014-11-04 | 2014-11-04
GE | Foreign Minister | Tamar Beruchashvili | Beruchashvili! | | she | 2014-11-11 | 2015-09-01 | 2015-09-01
GE | Foreign Minister | Giorgi Kvirikashvili | Kvirikashvili! | | he | 2015-09-01 | 2015-12-30 | 2015-12-30
GE | Foreign Minister | Mikheil Janelidze | Janelidze! | | he | 2015-12-30 | 2018-06 | 2018-06
GE | Foreign Minister | David Zalkaliani | Zalkaliani! | Davit Zalkaliani | he | 2018-06-21 | 2022-04-04 | 2022-04-04
GE | Foreign Minister | Ilia Darchiashvili | Darchiashvili! | | he | 2022-04-04 | 2024-10 | 2024-10
GE | Foreign Minister | Maka Botchorishvili | Botchorishvili! | Maka Bochorishvili | she | 2024-11 | | 2025-12
GE | Interior Minister | Giorgi Gakharia | Gakharia! | | he | 2017-11 | 2019-09-08 | 2019-09-08
GE | Interior Minister | Vakhtang Gomelauri | Gomelauri! | | he | 2019-09-08 | 2025-05 | 2025-05
GE | Parliament Speaker | Irakli Kobakhidze | Kobakhidze! | | he | 2016-11-18 | 2019-06-21 | 2019-06-21
GE | Parliament Speaker | Shalva Papuashvili | Papuashvili! | | he | 2021-12-29 | | 2025-12
GE | President | Mikheil Saakashvili | Saakashvili! | Mikhail Saakashvili | he | 2008-01-20 | 2013-11-17 | 2013-11-17
GE | President | Giorgi Margvelashvili | Margvelashvili! | | he | 2013-11-17 | 2018-12-16 | 2018-12-16
GE | President | Salome Zourabichvili | Zourabichvili! | Salome Zurabishvili; Salome Zourabishvili | she | 2018-12-16 | 2024-12-29 | 2024-12-29
GE | Prime Minister | Zurab Noghaideli | Noghaideli! | | he | 2005-02-17 | 2007-11-16 | 2007-11-16
GE | Prime Minister | Nika Gilauri | Gilauri! | | he | 2009-02-06 | 2012-07-04 | 2012-07-04
GE | Prime Minister | Bidzina Ivanishvili | Ivanishvili! | | he | 2012-10-25 | 2013-11-20 | 2013-11-20
GE | Prime Minister | Irakli Garibashvili | Garibashvili! | Irakli Gharibashvili | he | 2013-11-20 | 2015-12-30 | 2015-12-30
GE | Prime Minister | Giorgi Kvirikashvili | Kvirikashvili! | | he | 2015-12-30 | 2018-06-20 | 2018-06-20
GE | Prime Minister | Mamuka Bakhtadze | Bakhtadze! | | he | 2018-06-20 | 2019-09-08 | 2019-09-08
GE | Prime Minister | Giorgi Gakharia | Gakharia! | | he | 2019-09-08 | 2021-02-18 | 2021-02-18
GE | Prime Minister | Irakli Garibashvili | Garibashvili! | Irakli Gharibashvili | he | 2021-02-22 | 2024-01-29 | 2024-01-29
GE | Prime Minister | Irakli Kobakhidze | Kobakhidze! | | he | 2024-02-08 | | 2025-12
GI | Chief Minister | Fabian Picardo | Picardo! | | he | 2011-12-09 | | 2025-12
GL | Foreign Minister | Vivian Motzfeldt | Motzfeldt! | | she | 2023 | | 2025-12
GL | Prime Minister | Kim Kielsen | Kielsen! | | he | 2014-12-10 | 2021-04-23 | 2021-04-23
GL | Prime Minister | Múte Egede | Egede! | Mute Bourup Egede; Múte Bourup Egede; Múte B. Egede | he | 2021-04-23 | 2025-04-07 | 2025-04-07
GL | Prime Minister | Jens-Frederik Nielsen | Nielsen | | he | 2025-04-07 | | 2026-03
GR | Defense Minister | Panos Kammenos | Kammenos! | | he | 2015-01-27 | 2019-01-13 | 2019-01-13
GR | Defense Minister | Nikos Panagiotopoulos | Panagiotopoulos! | Nikolaos Panagiotopoulos | he | 2019-07-09 | 2023-05-26 | 2023-05-26
GR | Defense Minister | Nikos Dendias | Dendias! | Nikolaos Dendias | he | 2023-06-27 | | 2025-12
GR | Finance Minister | Yanis Varoufakis | Varoufakis! | Yannis Varoufakis | he | 2015-01-27 | 2015-07-06 | 2015-07-06
GR | Finance Minister | Euclid Tsakalotos | Tsakalotos! | | he | 2015-07-06 | 2015-08-27 | 2015-08-27
GR | Finance Minister | Euclid Tsakalotos | Tsakalotos! | | he | 2015-09-23 | 2019-07-08 | 2019-07-08
GR | Finance Minister | Christos Staikouras | Staikouras! | | he | 2019-07-09 | 2023-05-26 | 2023-05-26
GR | Finance Minister | Kostis Hatzidakis | Hatzidakis! | Kostis Chatzidakis | he | 2023-06-27 | 2025-03-14 | 2025-03-14
GR | Finance Minister | Kyriakos Pierrakakis | Pierrakakis! | | he | 2025-03-14 | | 2025-12
GR | Foreign Minister | Dora Bakoyannis | Bakoyannis! | Dora Bakoyianni | she | 2006-02-15 | 2009-10-06 | 2009-10-06
GR | Foreign Minister | Dimitris Droutsas | Droutsas! | | he | 2010-09-07 | 2011-06-17 | 2011-06-17
GR | Foreign Minister | Stavros Lambrinidis | Lambrinidis! | | he | 2011-06-17 | 2011-11-11 | 2011-11-11
GR | Foreign Minister | Dimitris Avramopoulos | Avramopoulos! | | he | 2012-06-21 | 2013-06-25 | 2013-06-25
GR | Foreign Minister | Evangelos Venizelos | Venizelos! | | he | 2013-06-25 | 2015-01-27 | 2015-01-27
GR | Foreign Minister | Nikos Kotzias | Kotzias! | Nikolaos Kotzias | he | 2015-01-27 | 2015-08-28 | 2015-08-28
GR | Foreign Minister | Nikos Kotzias | Kotzias! | Nikolaos Kotzias | he | 2015-09-23 | 2018-10-20 | 2018-10-20
GR | Foreign Minister | George Katrougalos | Katrougalos! | Georgios Katrougalos | he | 2019-02-15 | 2019-07-09 | 2019-07-09
GR | Foreign Minister | Nikos Dendias | Dendias! | Nikolaos Dendias | he | 2019-07-09 | 2023-05-26 | 2023-05-26
GR | Foreign Minister | George Gerapetritis | Gerapetritis! | Giorgos Gerapetritis; Georgios Gerapetritis | he | 2023-06-27 | | 2025-12
GR | Government Spokesman | Pavlos Marinakis | Marinakis | | he | 2023-06-27 | | 2025-12
GR | Governor of the Bank of Greece | Yannis Stournaras | Stournaras! | Yiannis Stournaras | he | 2014-06-20 | | 2025-12
GR | Migration Minister | Notis Mitarachi | Mitarachi! | Notis Mitarakis | he | 2020-01-15 | 2023-05-26 | 2023-05-26
GR | Migration Minister | Makis Voridis | Voridis! | | he | 2025-03-14 | 2025-06-27 | 2025-06-27
GR | Migration Minister | Thanos Plevris | Plevris! | | he | 2025-06-28 | | 2025-12
GR | President | Karolos Papoulias | Papoulias! | | he | 2005-03-12 | 2015-03-13 | 2015-03-13
GR | President | Prokopis Pavlopoulos | Pavlopoulos! | Procopis Pavlopoulos | he | 2015-03-13 | 2020-03-13 | 2020-03-13
GR | President | Katerina Sakellaropoulou | Sakellaropoulou! | Ekaterini Sakellaropoulou | she | 2020-03-13 | 2025-03-13 | 2025-03-13
GR | President | Constantine Tassoulas | Tassoulas! | Konstantinos Tasoulas; Costas Tassoulas; Constantinos Tasoulas; Kostas Tasoulas | he | 2025-03-13 | | 2026-10
GR | Prime Minister | Kostas Karamanlis | Karamanlis! | Costas Karamanlis | he | 2004-03-10 | 2009-10-06 | 2009-10-06
GR | Prime Minister | George Papandreou | Papandreou! | | he | 2009-10-06 | 2011-11-11 | 2011-11-11
GR | Prime Minister | Lucas Papademos | Papademos! | Loukas Papademos | he | 2011-11-11 | 2012-05-16 | 2012-05-16
GR | Prime Minister | Antonis Samaras | Samaras! | | he | 2012-06-20 | 2015-01-26 | 2015-01-26
GR | Prime Minister | Alexis Tsipras | Tsipras! | | he | 2015-01-26 | 2015-08-27 | 2015-08-27
GR | Prime Minister | Vassiliki Thanou | Thanou! | Vassiliki Thanou-Christophilou | she | 2015-08-27 | 2015-09-21 | 2015-09-21
GR | Prime Minister | Alexis Tsipras | Tsipras! | | he | 2015-09-21 | 2019-07-08 | 2019-07-08
GR | Prime Minister | Kyriakos Mitsotakis | Mitsotakis! | | he | 2019-07-08 | 2023-05-25 | 2023-05-25
GR | Prime Minister | Ioannis Sarmas | Sarmas! | | he | 2023-05-25 | 2023-06-26 | 2023-06-26
GR | Prime Minister | Kyriakos Mitsotakis | Mitsotakis! | | he | 2023-06-26 | | 2026-10
HR | Defense Minister | Damir Krstičević | Krstičević! | | he | 2016-10-19 | 2020-05-08 | 2020-05-08
HR | Defense Minister | Mario Banožić | Banožić! | | he | 2020-07-23 | 2023-11-11 | 2023-11-11
HR | Defense Minister | Ivan Anušić | Anušić! | | he | 2023-11-15 | | 2025-12
HR | Foreign Minister | Vesna Pusić | Pusić! | | she | 2011-12-23 | 2016-01-22 | 2016-01-22
HR | Foreign Minister | Miro Kovač | Kovač | | he | 2016-01-22 | 2016-10-19 | 2016-10-19
HR | Foreign Minister | Davor Ivo Stier | Stier! | | he | 2016-10-19 | 2017-06-19 | 2017-06-19
HR | Foreign Minister | Marija Pejčinović Burić | Pejčinović Burić! | Marija Pejcinovic-Buric | she | 2017-06-19 | 2019-07-19 | 2019-07-19
HR | Foreign Minister | Gordan Grlić-Radman | Grlić-Radman! | Gordan Grlic Radman | he | 2019-07-19 | | 2025-12
HR | President | Stjepan Mesić | Mesić! | Stipe Mesić | he | 2000-02-18 | 2010-02-18 | 2010-02-18
HR | President | Ivo Josipović | Josipović! | | he | 2010-02-18 | 2015-02-18 | 2015-02-18
HR | President | Kolinda Grabar-Kitarović | Grabar-Kitarović! | Kolinda Grabar Kitarovic | she | 2015-02-19 | 2020-02-18 | 2020-02-18
HR | President | Zoran Milanović | Milanović! | | he | 2020-02-18 | | 2026-10
HR | Prime Minister | Ivo Sanader | Sanader! | | he | 2003-12-23 | 2009-07-06 | 2009-07-06
HR | Prime Minister | Jadranka Kosor | Kosor! | | she | 2009-07-06 | 2011-12-23 | 2011-12-23
HR | Prime Minister | Zoran Milanović | Milanović! | | he | 2011-12-23 | 2016-01-22 | 2016-01-22
HR | Prime Minister | Tihomir Orešković | Orešković! | | he | 2016-01-22 | 2016-10-19 | 2016-10-19
HR | Prime Minister | Andrej Plenković | Plenković! | | he | 2016-10-19 | | 2026-10
HU | Defense Minister | Csaba Hende | Hende! | | he | 2010-05-29 | 2015-09-09 | 2015-09-09
HU | Defense Minister | István Simicskó | Simicskó! | | he | 2015-09-10 | 2018-05-18 | 2018-05-18
HU | Defense Minister | Tibor Benkő | Benkő! | | he | 2018-05-18 | 2022-05-24 | 2022-05-24
HU | Defense Minister | Kristóf Szalay-Bobrovniczky | Szalay-Bobrovniczky! | | he | 2022-05-24 | 2026-05 | 2026-05
HU | Economy Minister | Márton Nagy | Nagy | | he | 2024-01-01 | 2026-05 | 2026-05
HU | European Affairs Minister | János Bóka | Bóka! | | he | 2023-08-01 | 2026-05 | 2026-05
HU | Finance Minister | Mihály Varga | Varga | | he | 2018-05-18 | 2024-12-31 | 2024-12-31
HU | Foreign Minister | János Martonyi | Martonyi! | | he | 2010-05-29 | 2014-06-06 | 2014-06-06
HU | Foreign Minister | Péter Szijjártó | Szijjártó! | | he | 2014-09-23 | 2026-05 | 2026-05
HU | Foreign Minister | Anita Orbán | Orbán | | she | 2026-05 | | 2026-09
HU | Government spokesman | Zoltán Kovács | Kovács | | he | 2014 | 2026-05 | 2026-05
HU | Interior Minister | Sándor Pintér | Pintér! | | he | 2010-05-29 | 2026-05 | 2026-05
HU | Justice Minister | László Trócsányi | Trócsányi! | | he | 2014-06-06 | 2019-06-30 | 2019-06-30
HU | Justice Minister | Judit Varga | Varga | | she | 2019-07-12 | 2023-07-31 | 2023-07-31
HU | Justice Minister | Bence Tuzson | Tuzson! | | he | 2023-08-01 | 2026-05 | 2026-05
HU | Mayor of Budapest | István Tarlós | Tarlós! | | he | 2010-10-03 | 2019-10-13 | 2019-10-13
HU | Mayor of Budapest | Gergely Karácsony | Karácsony! | | he | 2019-10-13 | | 2025-12
HU | Minister of the Prime Minister's Office | János Lázár | Lázár | | he | 2014-06-06 | 2018-05-18 | 2018-05-18
HU | Minister of the Prime Minister's Office | Gergely Gulyás | Gulyás! | | he | 2018-05-18 | 2026-05 | 2026-05
HU | Parliament Speaker | László Kövér | Kövér! | | he | 2010-08-05 | 2026-05-09 | 2026-05-09
HU | Parliament Speaker | Ágnes Forsthoffer | Forsthoffer! | | she | 2026-05-09 | | 2026-06
HU | President | László Sólyom | Sólyom! | | he | 2005-08-05 | 2010-08-05 | 2010-08-05
HU | President | Pál Schmitt | Schmitt! | Pal Schmitt | he | 2010-08-06 | 2012-04-02 | 2012-04-02
HU | President | János Áder | Áder! | | he | 2012-05-10 | 2022-05-10 | 2022-05-10
HU | President | Katalin Novák | Novák | | she | 2022-05-10 | 2024-02-26 | 2024-02-26
HU | President | Tamás Sulyok | Sulyok! | | he | 2024-03-05 | 2026 | 2026
HU | President | András Baka | Baka! | | he | 2026 | | 2026-10
HU | Prime Minister | Péter Medgyessy | Medgyessy! | | he | 2002-05-27 | 2004-09-29 | 2004-09-29
HU | Prime Minister | Ferenc Gyurcsány | Gyurcsány! | | he | 2004-09-29 | 2009-04-14 | 2009-04-14
HU | Prime Minister | Gordon Bajnai | Bajnai! | | he | 2009-04-14 | 2010-05-29 | 2010-05-29
HU | Prime Minister | Viktor Orbán | Orbán! | Victor Orbán | he | 2010-05-29 | 2026-05-09 | 2026-05-09
HU | Prime Minister | Péter Magyar | Magyar! | | he | 2026-05-09 | | 2026-10
IE | Ambassador to the United Nations | Geraldine Byrne Nason | Byrne Nason! | | she | 2017-08 | 2022-08 | 2022-08
IE | Ambassador to the United Nations | Fergal Mythen | Mythen! | | he | 2022-09 | | 2025-12
IE | Deputy Prime Minister | Leo Varadkar | Varadkar! | | he | 2020-06-27 | 2022-12-17 | 2022-12-17
IE | Finance Minister | Michael Noonan | Noonan | | he | 2011-03-09 | 2017-06-14 | 2017-06-14
IE | Finance Minister | Paschal Donohoe | Donohoe! | | he | 2017-06-14 | 2022-12-17 | 2022-12-17
IE | Finance Minister | Michael McGrath | McGrath | | he | 2022-12-17 | 2024-06-26 | 2024-06-26
IE | Finance Minister | Jack Chambers | Chambers | | he | 2024-06-26 | 2025-01-23 | 2025-01-23
IE | Finance Minister | Paschal Donohoe | Donohoe! | | he | 2025-01-23 | 2025-11-18 | 2025-11-18
IE | Finance Minister | Simon Harris | Harris | | he | 2025-11-18 | | 2025-12
IE | Foreign Minister | Dermot Ahern | Ahern | | he | 2004-09-29 | 2008-05-07 | 2008-05-07
IE | Foreign Minister | Micheál Martin | Martin | Michael Martin | he | 2008-05-07 | 2011-01-19 | 2011-01-19
IE | Foreign Minister | Eamon Gilmore | Gilmore | | he | 2011-03-09 | 2014-07-11 | 2014-07-11
IE | Foreign Minister | Charlie Flanagan | Flanagan | Charles Flanagan | he | 2014-07-11 | 2017-06-14 | 2017-06-14
IE | Foreign Minister | Simon Coveney | Coveney! | | he | 2017-06-14 | 2022-12-17 | 2022-12-17
IE | Foreign Minister | Micheál Martin | Martin | Michael Martin | he | 2022-12-17 | 2025-01-23 | 2025-01-23
IE | Foreign Minister | Simon Harris | Harris | | he | 2025-01-23 | 2025-11-18 | 2025-11-18
IE | Foreign Minister | Helen McEntee | McEntee! | | she | 2025-11-18 | | 2025-12
IE | President | Mary McAleese | McAleese! | | she | 1997-11-11 | 2011-11-11 | 2011-11-11
IE | President | Michael D. Higgins | Higgins | Michael Higgins; Michael D Higgins | he | 2011-11-11 | 2025-11-11 | 2025-11-11
IE | President | Catherine Connolly | Connolly | | she | 2025-11-11 | | 2026-10
IE | Prime Minister | Bertie Ahern | Ahern | Patrick Bartholomew Ahern | he | 1997-06-26 | 2008-05-07 | 2008-05-07
IE | Prime Minister | Brian Cowen | Cowen | | he | 2008-05-07 | 2011-03-09 | 2011-03-09
IE | Prime Minister | Enda Kenny | Kenny | | he | 2011-03-09 | 2017-06-14 | 2017-06-14
IE | Prime Minister | Leo Varadkar | Varadkar! | | he | 2017-06-14 | 2020-06-27 | 2020-06-27
IE | Prime Minister | Micheál Martin | Martin | Michael Martin | he | 2020-06-27 | 2022-12-17 | 2022-12-17
IE | Prime Minister | Leo Varadkar | Varadkar! | | he | 2022-12-17 | 2024-04-09 | 2024-04-09
IE | Prime Minister | Simon Harris | Harris | | he | 2024-04-09 | 2025-01-23 | 2025-01-23
IE | Prime Minister | Micheál Martin | Martin | Michael Martin | he | 2025-01-23 | | 2026-10
IS | Foreign Minister | Gunnar Bragi Sveinsson | Sveinsson | | he | 2013-05-23 | 2016-04-08 | 2016-04-08
IS | Foreign Minister | Lilja Alfreðsdóttir | Alfreðsdóttir | Lilja Alfredsdottir; Lilja Dögg Alfreðsdóttir | she | 2016-04-08 | 2017-01-11 | 2017-01-11
IS | Foreign Minister | Guðlaugur Þór Þórðarson | Þórðarson | Gudlaugur Thor Thordarson | he | 2017-01-11 | 2021-11-28 | 2021-11-28
IS | Foreign Minister | Þórdís Kolbrún Reykfjörð Gylfadóttir | Gylfadóttir | Thordis Kolbrun Reykfjord Gylfadottir; Thordis Kolbrun Gylfadottir; Þórdís Kolbrún R. Gylfadóttir; Thordis Gylfadottir | she | 2021-11-28 | 2023-10-14 | 2023-10-14
IS | Foreign Minister | Bjarni Benediktsson | Benediktsson! | | he | 2023-10-14 | 2024-04-09 | 2024-04-09
IS | Foreign Minister | Þórdís Kolbrún Reykfjörð Gylfadóttir | Gylfadóttir | Thordis Kolbrun Reykfjord Gylfadottir; Thordis Kolbrun Gylfadottir; Þórdís Kolbrún R. Gylfadóttir; Thordis Gylfadottir | she | 2024-04-09 | 2024-12-21 | 2024-12-21
IS | Foreign Minister | Þorgerður Katrín Gunnarsdóttir | Gunnarsdóttir | Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín; Thorgerdur Katrin; Thorgerdur Gunnarsdottir | she | 2024-12-21 | | 2025-12
IS | President | Ólafur Ragnar Grímsson | Grímsson! | Olafur Grimsson | he | 1996-08-01 | 2016-08-01 | 2016-08-01
IS | President | Guðni Jóhannesson | Jóhannesson | Gudni Johannesson; Guðni Th. Jóhannesson; Gudni Th. Johannesson | he | 2016-08-01 | 2024-08-01 | 2024-08-01
IS | President | Halla Tómasdóttir | Tómasdóttir! | | she | 2024-08-01 | | 2026-10
IS | Prime Minister | Geir Haarde | Haarde! | Geir H. Haarde | he | 2006-06-15 | 2009-02-01 | 2009-02-01
IS | Prime Minister | Jóhanna Sigurðardóttir | Sigurðardóttir | Johanna Sigurdardottir | she | 2009-02-01 | 2013-05-23 | 2013-05-23
IS | Prime Minister | Sigmundur Davíð Gunnlaugsson | Gunnlaugsson! | Sigmundur David Gunnlaugsson; Sigmundur Gunnlaugsson | he | 2013-05-23 | 2016-04-07 | 2016-04-07
IS | Prime Minister | Sigurður Ingi Jóhannsson | Jóhannsson | Sigurdur Ingi Johannsson; Sigurdur Johannsson | he | 2016-04-07 | 2017-01-11 | 2017-01-11
IS | Prime Minister | Bjarni Benediktsson | Benediktsson! | | he | 2017-01-11 | 2017-11-30 | 2017-11-30
IS | Prime Minister | Katrín Jakobsdóttir | Jakobsdóttir! | | she | 2017-11-30 | 2024-04-09 | 2024-04-09
IS | Prime Minister | Bjarni Benediktsson | Benediktsson! | | he | 2024-04-09 | 2024-12-21 | 2024-12-21
IS | Prime Minister | Kristrún Frostadóttir | Frostadóttir! | | she | 2024-12-21 | | 2026-10
IT | Ambassador to the United Nations | Sebastiano Cardi | Cardi! | | he | 2013 | 2018 | 2018
IT | Ambassador to the United Nations | Mariangela Zappia | Zappia! | | she | 2018-08 | 2021-06 | 2021-06
IT | Ambassador to the United Nations | Maurizio Massari | Massari! | | he | 2021-07 | 2025 | 2025
IT | Chamber of Deputies President | Laura Boldrini | Boldrini! | | she | 2013-03-16 | 2018-03-22 | 2018-03-22
IT | Chamber of Deputies President | Roberto Fico | Fico | | he | 2018-03-24 | 2022-10-12 | 2022-10-12
IT | Chamber of Deputies President | Lorenzo Fontana | Fontana | | he | 2022-10-14 | | 2025-12
IT | Defense Minister | Roberta Pinotti | Pinotti! | | she | 2014-02-22 | 2018-06-01 | 2018-06-01
IT | Defense Minister | Elisabetta Trenta | Trenta! | | she | 2018-06-01 | 2019-09-05 | 2019-09-05
IT | Defense Minister | Lorenzo Guerini | Guerini! | | he | 2019-09-05 | 2022-10-22 | 2022-10-22
IT | Defense Minister | Guido Crosetto | Crosetto! | | he | 2022-10-22 | | 2025-12
IT | Deputy Prime Minister | Luigi Di Maio | Di Maio! | | he | 2018-06-01 | 2019-09-05 | 2019-09-05
IT | Deputy Prime Minister | Matteo Salvini | Salvini! | | he | 2022-10-22 | | 2025-12
IT | Economy Minister | Pier Carlo Padoan | Padoan! | | he | 2014-02-24 | 2018-06-01 | 2018-06-01
IT | Economy Minister | Giovanni Tria | Tria! | | he | 2018-06-01 | 2019-09-05 | 2019-09-05
IT | Economy Minister | Roberto Gualtieri | Gualtieri! | | he | 2019-09-05 | 2021-02-13 | 2021-02-13
IT | Economy Minister | Daniele Franco | Franco | | he | 2021-02-13 | 2022-10-22 | 2022-10-22
IT | Economy Minister | Giancarlo Giorgetti | Giorgetti! | | he | 2022-10-22 | | 2025-12
IT | European Affairs Minister | Raffaele Fitto | Fitto! | | he | 2022-10-22 | 2024-11-30 | 2024-11-30
IT | Foreign Minister | Gianfranco Fini | Fini! | | he | 2004-11-18 | 2006-05-17 | 2006-05-17
IT | Foreign Minister | Massimo D'Alema | D'Alema! | | he | 2006-05-17 | 2008-05-08 | 2008-05-08
IT | Foreign Minister | Franco Frattini | Frattini! | | he | 2008-05-08 | 2011-11-16 | 2011-11-16
IT | Foreign Minister | Emma Bonino | Bonino! | | she | 2013-04-28 | 2014-02-22 | 2014-02-22
IT | Foreign Minister | Federica Mogherini | Mogherini! | | she | 2014-02-22 | 2014-10-31 | 2014-10-31
IT | Foreign Minister | Paolo Gentiloni | Gentiloni! | | he | 2014-10-31 | 2016-12-12 | 2016-12-12
IT | Foreign Minister | Angelino Alfano | Alfano! | | he | 2016-12-12 | 2018-06-01 | 2018-06-01
IT | Foreign Minister | Enzo Moavero Milanesi | Moavero Milanesi! | Enzo Moavero | he | 2018-06-01 | 2019-09-05 | 2019-09-05
IT | Foreign Minister | Luigi Di Maio | Di Maio! | | he | 2019-09-05 | 2022-10-22 | 2022-10-22
IT | Foreign Minister | Antonio Tajani | Tajani! | | he | 2022-10-22 | | 2025-12
IT | Governor of the Bank of Italy | Mario Draghi | Draghi! | | he | 2006-01-16 | 2011-10-31 | 2011-10-31
IT | Governor of the Bank of Italy | Ignazio Visco | Visco! | | he | 2011-11-01 | 2023-10-31 | 2023-10-31
IT | Governor of the Bank of Italy | Fabio Panetta | Panetta! | | he | 2023-11-01 | | 2025-12
IT | Health Minister | Beatrice Lorenzin | Lorenzin! | | she | 2013-04-28 | 2018-06-01 | 2018-06-01
IT | Health Minister | Roberto Speranza | Speranza! | | he | 2019-09-05 | 2022-10-22 | 2022-10-22
IT | Health Minister | Orazio Schillaci | Schillaci! | | he | 2022-10-22 | | 2025-12
IT | Interior Minister | Angelino Alfano | Alfano! | | he | 2013-04-28 | 2016-12-12 | 2016-12-12
IT | Interior Minister | Marco Minniti | Minniti! | | he | 2016-12-12 | 2018-06-01 | 2018-06-01
IT | Interior Minister | Matteo Salvini | Salvini! | | he | 2018-06-01 | 2019-09-05 | 2019-09-05
IT | Interior Minister | Luciana Lamorgese | Lamorgese! | | she | 2019-09-05 | 2022-10-22 | 2022-10-22
IT | Interior Minister | Matteo Piantedosi | Piantedosi! | | he | 2022-10-22 | | 2025-12
IT | Justice Minister | Andrea Orlando | Orlando | | he | 2014-02-22 | 2018-06-01 | 2018-06-01
IT | Justice Minister | Alfonso Bonafede | Bonafede! | | he | 2018-06-01 | 2021-02-13 | 2021-02-13
IT | Justice Minister | Marta Cartabia | Cartabia! | | she | 2021-02-13 | 2022-10-22 | 2022-10-22
IT | Justice Minister | Carlo Nordio | Nordio! | | he | 2022-10-22 | | 2025-12
IT | Mayor of Rome | Virginia Raggi | Raggi! | | she | 2016-06-22 | 2021-10-21 | 2021-10-21
IT | Mayor of Rome | Roberto Gualtieri | Gualtieri! | | he | 2021-10-21 | | 2025-12
IT | President | Carlo Azeglio Ciampi | Ciampi! | | he | 1999-05-18 | 2006-05-15 | 2006-05-15
IT | President | Giorgio Napolitano | Napolitano! | | he | 2006-05-15 | 2015-01-14 | 2015-01-14
IT | President | Sergio Mattarella | Mattarella! | | he | 2015-02-03 | | 2026-10
IT | Prime Minister | Silvio Berlusconi | Berlusconi! | | he | 2001-06-11 | 2006-05-17 | 2006-05-17
IT | Prime Minister | Romano Prodi | Prodi! | | he | 2006-05-17 | 2008-05-08 | 2008-05-08
IT | Prime Minister | Silvio Berlusconi | Berlusconi! | | he | 2008-05-08 | 2011-11-16 | 2011-11-16
IT | Prime Minister | Mario Monti | Monti | | he | 2011-11-16 | 2013-04-28 | 2013-04-28
IT | Prime Minister | Enrico Letta | Letta! | | he | 2013-04-28 | 2014-02-22 | 2014-02-22
IT | Prime Minister | Matteo Renzi | Renzi! | | he | 2014-02-22 | 2016-12-12 | 2016-12-12
IT | Prime Minister | Paolo Gentiloni | Gentiloni! | | he | 2016-12-12 | 2018-06-01 | 2018-06-01
IT | Prime Minister | Giuseppe Conte | Conte | | he | 2018-06-01 | 2021-02-13 | 2021-02-13
IT | Prime Minister | Mario Draghi | Draghi! | | he | 2021-02-13 | 2022-10-22 | 2022-10-22
IT | Prime Minister | Giorgia Meloni | Meloni! | | she | 2022-10-22 | | 2026-10
IT | Senate President | Pietro Grasso | Grasso | | he | 2013-03-16 | 2018-03-22 | 2018-03-22
IT | Senate President | Maria Elisabetta Alberti Casellati | Casellati! | Elisabetta Casellati; Maria Elisabetta Casellati | she | 2018-03-24 | 2022-10-12 | 2022-10-12
IT | Senate President | Ignazio La Russa | La Russa! | | he | 2022-10-13 | | 2025-12
LI | Foreign Minister | Aurelia Frick | Frick | | she | 2009-03-25 | 2019-07-02 | 2019-07-02
LI | Foreign Minister | Katrin Eggenberger | Eggenberger! | | she | 2019-11-11 | 2021-03-25 | 2021-03-25
LI | Foreign Minister | Dominique Hasler | Hasler | | she | 2021-03-25 | 2025-04-10 | 2025-04-10
LI | Foreign Minister | Sabine Monauni | Monauni! | | she | 2025-04-10 | | 2025-12
LI | Prime Minister | Adrian Hasler | Hasler! | | he | 2013-03-27 | 2021-03-25 | 2021-03-25
LI | Prime Minister | Daniel Risch | Risch | | he | 2021-03-25 | 2025-04-10 | 2025-04-10
LI | Prime Minister | Brigitte Haas | Haas | | she | 2025-04-10 | | 2025-12
LI | Prince | Prince Hans-Adam II | Hans-Adam! | Hans-Adam II; Prince Hans-Adam | he | 1989-11-13 | | 2025-12
LT | Defense Minister | Juozas Olekas | Olekas! | | he | 2012-12-13 | 2016-12-13 | 2016-12-13
LT | Defense Minister | Raimundas Karoblis | Karoblis! | | he | 2016-12-13 | 2020-12-11 | 2020-12-11
LT | Defense Minister | Arvydas Anušauskas | Anušauskas! | | he | 2020-12-11 | 2024-03-25 | 2024-03-25
LT | Defense Minister | Laurynas Kasčiūnas | Kasčiūnas! | | he | 2024-03-25 | 2024-12-12 | 2024-12-12
LT | Defense Minister | Dovilė Šakalienė | Šakalienė! | | she | 2024-12-12 | 2025-10-22 | 2025-10-22
LT | Defense Minister | Robertas Kaunas | Kaunas | | he | 2025-11 | ? | 2026-05
LT | Foreign Minister | Audronius Ažubalis | Ažubalis! | | he | 2010-02-11 | 2012-12-13 | 2012-12-13
LT | Foreign Minister | Linas Linkevičius | Linkevičius! | | he | 2012-12-13 | 2020-12-11 | 2020-12-11
LT | Foreign Minister | Gabrielius Landsbergis | Landsbergis! | | he | 2020-12-11 | 2024-12-12 | 2024-12-12
LT | Foreign Minister | Kęstutis Budrys | Budrys! | | he | 2024-12-12 | ? | 2026-05
LT | President | Valdas Adamkus | Adamkus! | | he | 2004-07-12 | 2009-07-12 | 2009-07-12
LT | President | Dalia Grybauskaitė | Grybauskaitė! | | she | 2009-07-12 | 2019-07-12 | 2019-07-12
LT | President | Gitanas Nausėda | Nausėda! | | he | 2019-07-12 | | 2026-10
LT | Prime Minister | Andrius Kubilius | Kubilius! | | he | 2008-12-09 | 2012-12-13 | 2012-12-13
LT | Prime Minister | Algirdas Butkevičius | Butkevičius! | | he | 2012-12-13 | 2016-12-13 | 2016-12-13
LT | Prime Minister | Saulius Skvernelis | Skvernelis! | | he | 2016-12-13 | 2020-12-11 | 2020-12-11
LT | Prime Minister | Ingrida Šimonytė | Šimonytė! | | she | 2020-12-11 | 2024-12-12 | 2024-12-12
LT | Prime Minister | Gintautas Paluckas | Paluckas! | | he | 2024-12-12 | 2025-08-04 | 2025-08-04
LT | Prime Minister | Inga Ruginienė | Ruginienė! | | she | 2025-09-25 | 2026-07-14 | 2026-07-14
LT | Prime Minister | Mindaugas Sinkevičius | Sinkevičius | | he | 2026-07-14 | | 2026-10
LU | Foreign Minister | Jean Asselborn | Asselborn! | | he | 2004-07-31 | 2023-11-17 | 2023-11-17
LU | Foreign Minister | Xavier Bettel | Bettel! | | he | 2023-11-17 | | 2025-12
LU | Grand Duke | Grand Duke Henri | Henri | Henri of Luxembourg | he | 2000-10-07 | 2025-10-03 | 2025-10-03
LU | Grand Duke | Grand Duke Guillaume V | Guillaume | Grand Duke Guillaume; Guillaume V | he | 2025-10-03 | | 2026-10
LU | Prime Minister | Jean-Claude Juncker | Juncker! | | he | 1995-01-20 | 2013-12-04 | 2013-12-04
LU | Prime Minister | Xavier Bettel | Bettel! | | he | 2013-12-04 | 2023-11-17 | 2023-11-17
LU | Prime Minister | Luc Frieden | Frieden! | | he | 2023-11-17 | | 2026-10
LV | Defense Minister | Raimonds Vējonis | Vējonis! | | he | 2014-01-22 | 2015-07-07 | 2015-07-07
LV | Defense Minister | Raimonds Bergmanis | Bergmanis! | | he | 2015-07-07 | 2019-01-23 | 2019-01-23
LV | Defense Minister | Artis Pabriks | Pabriks! | | he | 2019-01-23 | 2022-12-14 | 2022-12-14
LV | Defense Minister | Ināra Mūrniece | Mūrniece! | | she | 2022-12-14 | 2023-09-15 | 2023-09-15
LV | Defense Minister | Andris Sprūds | Sprūds! | | he | 2023-09-15 | ? | 2026-04
LV | Foreign Minister | Edgars Rinkēvičs | Rinkēvičs! | | he | 2011-10-25 | 2023-07-08 | 2023-07-08
LV | Foreign Minister | Krišjānis Kariņš | Kariņš! | Arturs Krišjānis Kariņš; Arturs Krisjanis Karins | he | 2023-09-15 | 2024-04-10 | 2024-04-10
LV | Foreign Minister | Baiba Braže | Braže! | | she | 2024-04-19 | ? | 2026-04
LV | President | Vaira Vīķe-Freiberga | Vīķe-Freiberga! | Vaira Vike-Freiberga | she | 1999-07-08 | 2007-07-08 | 2007-07-08
LV | President | Valdis Zatlers | Zatlers! | | he | 2007-07-08 | 2011-07-08 | 2011-07-08
LV | President | Andris Bērziņš | Bērziņš! | | he | 2011-07-08 | 2015-07-08 | 2015-07-08
LV | President | Raimonds Vējonis | Vējonis! | | he | 2015-07-08 | 2019-07-08 | 2019-07-08
LV | President | Egils Levits | Levits! | | he | 2019-07-08 | 2023-07-08 | 2023-07-08
LV | President | Edgars Rinkēvičs | Rinkēvičs! | | he | 2023-07-08 | | 2026-10
LV | Prime Minister | Valdis Dombrovskis | Dombrovskis! | | he | 2009-03-12 | 2014-01-22 | 2014-01-22
LV | Prime Minister | Laimdota Straujuma | Straujuma! | | she | 2014-01-22 | 2016-02-11 | 2016-02-11
LV | Prime Minister | Māris Kučinskis | Kučinskis! | | he | 2016-02-11 | 2019-01-23 | 2019-01-23
LV | Prime Minister | Krišjānis Kariņš | Kariņš! | Arturs Krišjānis Kariņš; Arturs Krisjanis Karins | he | 2019-01-23 | 2023-09-15 | 2023-09-15
LV | Prime Minister | Evika Siliņa | Siliņa! | | she | 2023-09-15 | 2026-05-28 | 2026-05-28
LV | Prime Minister | Andris Kulbergs | Kulbergs! | | he | 2026-05-28 | | 2026-10
MC | Foreign Minister | Gilles Tonelli | Tonelli! | | he | 2015 | 2019 | 2019
MC | Foreign Minister | Isabelle Berro-Amadeï | Berro-Amadeï! | Isabelle Berro-Amadei; Isabelle Berro-Lefèvre | she | 2022-01 | | 2025-12
MC | Minister of State | Michel Roger | Roger | | he | 2010-03-29 | 2015-12-16 | 2015-12-16
MC | Minister of State | Serge Telle | Telle | | he | 2016-02-01 | 2020-08-31 | 2020-08-31
MC | Minister of State | Pierre Dartout | Dartout! | | he | 2020-09-01 | 2024-09-02 | 2024-09-02
MC | Minister of State | Didier Guillaume | Guillaume | | he | 2024-09-02 | 2025-01-17 | 2025-01-17
MC | Minister of State | Christophe Mirmand | Mirmand! | | he | 2025-07-21 | | 2025-12
MC | Prince | Prince Albert II | Albert | Albert II of Monaco; Prince Albert of Monaco; Prince Albert II of Monaco | he | 2005-04-06 | | 2025-12
MD | Acting Prime Minister | Aureliu Ciocoi | Ciocoi! | | he | 2020-12-31 | 2021-08-06 | 2021-08-06
MD | Defense Minister | Anatolie Nosatîi | Nosatîi! | Anatolie Nosatii | he | 2021-08-06 | | 2025-12
MD | Foreign Minister | Natalia Gherman | Gherman! | | she | 2013-05-30 | 2016-01-20 | 2016-01-20
MD | Foreign Minister | Andrei Galbur | Galbur! | | he | 2016-01-20 | 2017-12 | 2017-12
MD | Foreign Minister | Tudor Ulianovschi | Ulianovschi! | | he | 2018-01-10 | 2019-06-08 | 2019-06-08
MD | Foreign Minister | Nicu Popescu | Popescu | Nicolae Popescu | he | 2019-06-14 | 2019-11-14 | 2019-11-14
MD | Foreign Minister | Aureliu Ciocoi | Ciocoi! | | he | 2019-11-14 | 2020-03-16 | 2020-03-16
MD | Foreign Minister | Oleg Țulea | Țulea! | Oleg Tulea | he | 2020-03-16 | 2020-11-09 | 2020-11-09
MD | Foreign Minister | Aureliu Ciocoi | Ciocoi! | | he | 2020-11-09 | 2021-08-06 | 2021-08-06
MD | Foreign Minister | Nicu Popescu | Popescu | Nicolae Popescu | he | 2021-08-06 | 2024-01-29 | 2024-01-29
MD | Foreign Minister | Mihai Popșoi | Popșoi! | Mihail Popșoi; Mihai Popsoi | he | 2024-01-29 | | 2025-12
MD | Parliament Speaker | Andrian Candu | Candu! | | he | 2015-01-23 | 2019-02 | 2019-02
MD | Parliament Speaker | Zinaida Greceanîi | Greceanîi! | Zinaida Greceanii | she | 2019-06-08 | 2021-04 | 2021-04
MD | Parliament Speaker | Igor Grosu | Grosu! | | he | 2021-07-29 | | 2025-12
MD | President | Vladimir Voronin | Voronin! | | he | 2001-04-07 | 2009-09-11 | 2009-09-11
MD | President | Nicolae Timofti | Timofti! | | he | 2012-03-23 | 2016-12-23 | 2016-12-23
MD | President | Igor Dodon | Dodon! | | he | 2016-12-23 | 2020-12-24 | 2020-12-24
MD | President | Maia Sandu | Sandu! | | she | 2020-12-24 | | 2025-12
MD | Prime Minister | Vlad Filat | Filat! | | he | 2009-09-25 | 2013-04-25 | 2013-04-25
MD | Prime Minister | Iurie Leancă | Leancă! | | he | 2013-05-31 | 2015-02-18 | 2015-02-18
MD | Prime Minister | Chiril Gaburici | Gaburici! | | he | 2015-02-18 | 2015-06-22 | 2015-06-22
MD | Prime Minister | Valeriu Streleț | Streleț! | Valeriu Strelet | he | 2015-07-30 | 2015-10-30 | 2015-10-30
MD | Prime Minister | Pavel Filip | Filip | | he | 2016-01-20 | 2019-06-08 | 2019-06-08
MD | Prime Minister | Maia Sandu | Sandu! | | she | 2019-06-14 | 2019-11-14 | 2019-11-14
MD | Prime Minister | Ion Chicu | Chicu! | | he | 2019-11-14 | 2020-12-31 | 2020-12-31
MD | Prime Minister | Natalia Gavrilița | Gavrilița! | Natalia Gavrilita | she | 2021-08-06 | 2023-02-16 | 2023-02-16
MD | Prime Minister | Dorin Recean | Recean! | | he | 2023-02-16 | 2025-11-01 | 2025-11-01
MD | Prime Minister | Alexandru Munteanu | Munteanu | | he | 2025-11-01 | | 2025-12
ME | Foreign Minister | Igor Lukšić | Lukšić! | | he | 2012-12-04 | 2016-11-28 | 2016-11-28
ME | Foreign Minister | Srđan Darmanović | Darmanović! | Srdjan Darmanovic | he | 2016-11-28 | 2020-12-04 | 2020-12-04
ME | Foreign Minister | Đorđe Radulović | Radulović | Djordje Radulovic | he | 2020-12-04 | 2022-04-28 | 2022-04-28
ME | Foreign Minister | Ranko Krivokapić | Krivokapić | | he | 2022-04-28 | 2022-10 | 2022-10
ME | Foreign Minister | Filip Ivanović | Ivanović | | he | 2023-10-31 | 2024-07-23 | 2024-07-23
ME | Foreign Minister | Ervin Ibrahimović | Ibrahimović! | | he | 2024-07-23 | | 2025-12
ME | President | Filip Vujanović | Vujanović! | | he | 2003-05-22 | 2018-05-20 | 2018-05-20
ME | President | Milo Đukanović | Đukanović! | Milo Djukanovic; Milo Dukanovic | he | 2018-05-20 | 2023-05-20 | 2023-05-20
ME | President | Jakov Milatović | Milatović! | | he | 2023-05-20 | | 2025-12
ME | Prime Minister | Igor Lukšić | Lukšić! | | he | 2010-12-29 | 2012-12-04 | 2012-12-04
ME | Prime Minister | Milo Đukanović | Đukanović! | Milo Djukanovic; Milo Dukanovic | he | 2012-12-04 | 2016-11-28 | 2016-11-28
ME | Prime Minister | Duško Marković | Marković | | he | 2016-11-28 | 2020-12-04 | 2020-12-04
ME | Prime Minister | Zdravko Krivokapić | Krivokapić! | | he | 2020-12-04 | 2022-04-28 | 2022-04-28
ME | Prime Minister | Dritan Abazović | Abazović! | | he | 2022-04-28 | 2023-10-31 | 2023-10-31
ME | Prime Minister | Milojko Spajić | Spajić! | | he | 2023-10-31 | | 2025-12
MK | Foreign Minister | Nikola Poposki | Poposki! | | he | 2011-07-28 | 2017-05-31 | 2017-05-31
MK | Foreign Minister | Nikola Dimitrov | Dimitrov | | he | 2017-05-31 | 2020-08-30 | 2020-08-30
MK | Foreign Minister | Bujar Osmani | Osmani | | he | 2020-08-30 | 2024-06-23 | 2024-06-23
MK | Foreign Minister | Timčo Mucunski | Mucunski! | Timcho Mucunski; Timco Mucunski | he | 2024-06-23 | | 2025-12
MK | President | Branko Crvenkovski | Crvenkovski! | | he | 2004-05-12 | 2009-05-12 | 2009-05-12
MK | President | Gjorge Ivanov | Ivanov! | Gjorgje Ivanov; George Ivanov | he | 2009-05-12 | 2019-05-12 | 2019-05-12
MK | President | Stevo Pendarovski | Pendarovski! | | he | 2019-05-12 | 2024-05-12 | 2024-05-12
MK | President | Gordana Siljanovska-Davkova | Siljanovska-Davkova! | Gordana Siljanovska | she | 2024-05-12 | | 2025-12
MK | Prime Minister | Nikola Gruevski | Gruevski! | | he | 2006-08-27 | 2016-01-18 | 2016-01-18
MK | Prime Minister | Emil Dimitriev | Dimitriev! | | he | 2016-01-18 | 2017-05-31 | 2017-05-31
MK | Prime Minister | Zoran Zaev | Zaev! | | he | 2017-05-31 | 2020-01-03 | 2020-01-03
MK | Prime Minister | Oliver Spasovski | Spasovski! | | he | 2020-01-03 | 2020-08-30 | 2020-08-30
MK | Prime Minister | Zoran Zaev | Zaev! | | he | 2020-08-30 | 2022-01-16 | 2022-01-16
MK | Prime Minister | Dimitar Kovačevski | Kovačevski! | Dimitar Kovachevski | he | 2022-01-16 | 2024-01-28 | 2024-01-28
MK | Prime Minister | Talat Xhaferi | Xhaferi! | Talat Dzaferi | he | 2024-01-28 | 2024-06-23 | 2024-06-23
MK | Prime Minister | Hristijan Mickoski | Mickoski! | | he | 2024-06-23 | | 2025-12
MT | Ambassador to the United Nations | Vanessa Frazier | Frazier | | she | 2020-01 | 2025 | 2025
MT | Foreign Minister | George Vella | Vella | | he | 2013-03-13 | 2017-06-09 | 2017-06-09
MT | Foreign Minister | Carmelo Abela | Abela | | he | 2017-06-09 | 2020-01-15 | 2020-01-15
MT | Foreign Minister | Evarist Bartolo | Bartolo! | | he | 2020-01-15 | 2022-03-30 | 2022-03-30
MT | Foreign Minister | Ian Borg | Borg | | he | 2022-03-30 | | 2025-12
MT | President | Marie-Louise Coleiro Preca | Coleiro Preca! | | she | 2014-04-04 | 2019-04-04 | 2019-04-04
MT | President | George Vella | Vella | | he | 2019-04-04 | 2024-04-04 | 2024-04-04
MT | President | Myriam Spiteri Debono | Spiteri Debono! | | she | 2024-04-04 | | 2026-10
MT | Prime Minister | Lawrence Gonzi | Gonzi! | | he | 2004-03-23 | 2013-03-11 | 2013-03-11
MT | Prime Minister | Joseph Muscat | Muscat | | he | 2013-03-11 | 2020-01-13 | 2020-01-13
MT | Prime Minister | Robert Abela | Abela! | | he | 2020-01-13 | | 2026-10
NL | Central Bank President | Klaas Knot | Knot | | he | 2011-07-01 | 2025-07-01 | 2025-07-01
NL | Defense Minister | Jeanine Hennis-Plasschaert | Hennis-Plasschaert! | Jeanine Hennis | she | 2012-11-05 | 2017-10-04 | 2017-10-04
NL | Defense Minister | Ank Bijleveld | Bijleveld! | | she | 2017-10-26 | 2021-09-17 | 2021-09-17
NL | Defense Minister | Kajsa Ollongren | Ollongren! | | she | 2022-01-10 | 2024-07-02 | 2024-07-02
NL | Defense Minister | Ruben Brekelmans | Brekelmans! | | he | 2024-07-02 | 2026-02-23 | 2026-02-23
NL | Defense Minister | Dilan Yeşilgöz | Yeşilgöz! | Dilan Yesilgöz-Zegerius; Dilan Yeşilgöz-Zegerius | she | 2026-02-23 | | 2026-03
NL | Finance Minister | Jeroen Dijsselbloem | Dijsselbloem! | | he | 2012-11-05 | 2017-10-26 | 2017-10-26
NL | Finance Minister | Wopke Hoekstra | Hoekstra! | | he | 2017-10-26 | 2022-01-10 | 2022-01-10
NL | Finance Minister | Sigrid Kaag | Kaag! | | she | 2022-01-10 | 2024-01-08 | 2024-01-08
NL | Finance Minister | Eelco Heinen | Heinen! | | he | 2024-07-02 | | 2025-12
NL | Foreign Minister | Jaap de Hoop Scheffer | de Hoop Scheffer! | | he | 2002-07-22 | 2003-12-03 | 2003-12-03
NL | Foreign Minister | Ben Bot | Bot | | he | 2003-12-03 | 2007-02-22 | 2007-02-22
NL | Foreign Minister | Maxime Verhagen | Verhagen! | | he | 2007-02-22 | 2010-10-14 | 2010-10-14
NL | Foreign Minister | Uri Rosenthal | Rosenthal | | he | 2010-10-14 | 2012-11-05 | 2012-11-05
NL | Foreign Minister | Frans Timmermans | Timmermans! | | he | 2012-11-05 | 2014-10-17 | 2014-10-17
NL | Foreign Minister | Bert Koenders | Koenders! | | he | 2014-10-17 | 2017-10-26 | 2017-10-26
NL | Foreign Minister | Halbe Zijlstra | Zijlstra! | | he | 2017-10-26 | 2018-02-13 | 2018-02-13
NL | Foreign Minister | Stef Blok | Blok | | he | 2018-03-07 | 2021-05-25 | 2021-05-25
NL | Foreign Minister | Sigrid Kaag | Kaag! | | she | 2021-05-25 | 2021-09-17 | 2021-09-17
NL | Foreign Minister | Ben Knapen | Knapen! | | he | 2021-09-24 | 2022-01-10 | 2022-01-10
NL | Foreign Minister | Wopke Hoekstra | Hoekstra! | | he | 2022-01-10 | 2023-09-01 | 2023-09-01
NL | Foreign Minister | Hanke Bruins Slot | Bruins Slot! | | she | 2023-09-05 | 2024-07-02 | 2024-07-02
NL | Foreign Minister | Caspar Veldkamp | Veldkamp! | | he | 2024-07-02 | 2025-08-22 | 2025-08-22
NL | Foreign Minister | David van Weel | van Weel! | | he | 2025-09-05 | 2026-02-23 | 2026-02-23
NL | Foreign Minister | Tom Berendsen | Berendsen! | | he | 2026-02-23 | | 2026-03
NL | Health Minister | Hugo de Jonge | de Jonge | | he | 2017-10-26 | 2022-01-10 | 2022-01-10
NL | Justice Minister | Dilan Yeşilgöz | Yeşilgöz! | Dilan Yesilgöz-Zegerius; Dilan Yeşilgöz-Zegerius | she | 2022-01-10 | 2024-07-02 | 2024-07-02
NL | Justice Minister | David van Weel | van Weel! | | he | 2024-07-02 | 2025-09-05 | 2025-09-05
NL | King | King Willem-Alexander | Willem-Alexander! | Willem-Alexander of the Netherlands | he | 2013-04-30 | | 2026-10
NL | Mayor of Amsterdam | Femke Halsema | Halsema! | | she | 2018-07-12 | | 2025-12
NL | Prime Minister | Jan Peter Balkenende | Balkenende! | | he | 2002-07-22 | 2010-10-14 | 2010-10-14
NL | Prime Minister | Mark Rutte | Rutte! | | he | 2010-10-14 | 2024-07-02 | 2024-07-02
NL | Prime Minister | Dick Schoof | Schoof! | | he | 2024-07-02 | 2026-02-23 | 2026-02-23
NL | Prime Minister | Rob Jetten | Jetten! | | he | 2026-02-23 | | 2026-10
NL | Queen | Queen Beatrix | Beatrix | | she | 1980-04-30 | 2013-04-30 | 2013-04-30
NO | Ambassador to the United Nations | Mona Juul | Juul! | | she | 2019-01 | 2023 | 2023
NO | Central Bank Governor | Øystein Olsen | Olsen | Oystein Olsen | he | 2011-01-01 | 2022-02-28 | 2022-02-28
NO | Central Bank Governor | Ida Wolden Bache | Bache | | she | 2022-03-01 | | 2025-12
NO | Defense Minister | Ine Eriksen Søreide | Søreide! | Ine Eriksen Soreide; Ine Soreide; Ine Marie Eriksen Søreide; Ine Marie Eriksen Soreide | she | 2013-10-16 | 2017-10-20 | 2017-10-20
NO | Defense Minister | Frank Bakke-Jensen | Bakke-Jensen! | | he | 2017-10-20 | 2021-10-14 | 2021-10-14
NO | Defense Minister | Bjørn Arild Gram | Gram | Bjorn Arild Gram | he | 2022-04-12 | 2025-02-04 | 2025-02-04
NO | Defense Minister | Tore Sandvik | Sandvik! | Tore O. Sandvik; Tore Onshuus Sandvik | he | 2025-02-04 | | 2025-12
NO | Finance Minister | Siv Jensen | Jensen | | she | 2013-10-16 | 2020-01-24 | 2020-01-24
NO | Finance Minister | Jan Tore Sanner | Sanner! | | he | 2020-01-24 | 2021-10-14 | 2021-10-14
NO | Finance Minister | Trygve Slagsvold Vedum | Vedum! | | he | 2021-10-14 | 2025-02-04 | 2025-02-04
NO | Finance Minister | Jens Stoltenberg | Stoltenberg! | | he | 2025-02-04 | | 2025-12
NO | Foreign Minister | Jonas Gahr Støre | Støre! | Jonas Gahr Stoere; Jonas Gahr Store; Jonas Støre; Jonas Store | he | 2005-10-17 | 2012-09-21 | 2012-09-21
NO | Foreign Minister | Espen Barth Eide | Eide! | | he | 2012-09-21 | 2013-10-16 | 2013-10-16
NO | Foreign Minister | Børge Brende | Brende! | Borge Brende | he | 2013-10-16 | 2017-10-20 | 2017-10-20
NO | Foreign Minister | Ine Eriksen Søreide | Søreide! | Ine Eriksen Soreide; Ine Soreide; Ine Marie Eriksen Søreide; Ine Marie Eriksen Soreide | she | 2017-10-20 | 2021-10-14 | 2021-10-14
NO | Foreign Minister | Anniken Huitfeldt | Huitfeldt! | | she | 2021-10-14 | 2023-10-16 | 2023-10-16
NO | Foreign Minister | Espen Barth Eide | Eide! | | he | 2023-10-16 | | 2025-12
NO | King | King Harald V | Harald | Harald V; King Harald | he | 1991-01-17 | 2026-08-28 | 2026-08-28
NO | King | King Haakon VIII | Haakon | Haakon VIII; King Haakon; Haakon Magnus | he | 2026-08-28 | | 2026-10
NO | Prime Minister | Jens Stoltenberg | Stoltenberg! | | he | 2005-10-17 | 2013-10-16 | 2013-10-16
NO | Prime Minister | Erna Solberg | Solberg! | | she | 2013-10-16 | 2021-10-14 | 2021-10-14
NO | Prime Minister | Jonas Gahr Støre | Støre! | Jonas Gahr Stoere; Jonas Gahr Store; Jonas Støre; Jonas Store | he | 2021-10-14 | | 2026-10
PL | Ambassador to the United Nations | Joanna Wronecka | Wronecka! | | she | 2017-12 | 2021 | 2021
PL | Ambassador to the United Nations | Krzysztof Szczerski | Szczerski! | | he | 2022 | | 2025-12
PL | Central Bank Governor | Adam Glapiński | Glapiński! | | he | 2016-06-21 | | 2025-12
PL | Chief of the General Staff | Rajmund Andrzejczak | Andrzejczak! | | he | 2018-07-03 | 2023-10-10 | 2023-10-10
PL | Chief of the General Staff | Wiesław Kukuła | Kukuła! | Wieslaw Kukula | he | 2023-10-10 | | 2025-12
PL | Defense Minister | Bogdan Klich | Klich! | | he | 2007-11-16 | 2011-08-02 | 2011-08-02
PL | Defense Minister | Tomasz Siemoniak | Siemoniak! | | he | 2011-08-02 | 2015-11-16 | 2015-11-16
PL | Defense Minister | Antoni Macierewicz | Macierewicz! | | he | 2015-11-16 | 2018-01-09 | 2018-01-09
PL | Defense Minister | Mariusz Błaszczak | Błaszczak! | Mariusz Blaszczak | he | 2018-01-09 | 2023-11-27 | 2023-11-27
PL | Defense Minister | Władysław Kosiniak-Kamysz | Kosiniak-Kamysz! | Wladyslaw Kosiniak-Kamysz | he | 2023-12-13 | | 2025-12
PL | Deputy Prime Minister | Jacek Sasin | Sasin! | | he | 2019-11-15 | 2023-11-27 | 2023-11-27
PL | Deputy Prime Minister | Jarosław Kaczyński | Kaczyński | Jaroslaw Kaczynski | he | 2020-10-06 | 2022-06-21 | 2022-06-21
PL | Deputy Prime Minister | Jarosław Kaczyński | Kaczyński | Jaroslaw Kaczynski | he | 2023-06-21 | 2023-11-27 | 2023-11-27
PL | Deputy Prime Minister | Krzysztof Gawkowski | Gawkowski! | | he | 2023-12-13 | | 2025-12
PL | Finance Minister | Paweł Szałamacha | Szałamacha! | Pawel Szalamacha | he | 2015-11-16 | 2016-09-28 | 2016-09-28
PL | Finance Minister | Mateusz Morawiecki | Morawiecki! | | he | 2016-09-28 | 2017-12-11 | 2017-12-11
PL | Finance Minister | Tadeusz Kościński | Kościński! | | he | 2019-11-15 | 2022-02-07 | 2022-02-07
PL | Finance Minister | Magdalena Rzeczkowska | Rzeczkowska! | | she | 2022-04-26 | 2023-11-27 | 2023-11-27
PL | Finance Minister | Andrzej Domański | Domański! | | he | 2023-12-13 | | 2025-12
PL | Foreign Minister | Adam Daniel Rotfeld | Rotfeld! | Adam Rotfeld | he | 2005-01-05 | 2005-10-31 | 2005-10-31
PL | Foreign Minister | Anna Fotyga | Fotyga! | | she | 2006-05-09 | 2007-11-16 | 2007-11-16
PL | Foreign Minister | Radosław Sikorski | Sikorski! | Radoslaw Sikorski; Radek Sikorski | he | 2007-11-16 | 2014-09-22 | 2014-09-22
PL | Foreign Minister | Grzegorz Schetyna | Schetyna! | | he | 2014-09-22 | 2015-11-16 | 2015-11-16
PL | Foreign Minister | Witold Waszczykowski | Waszczykowski! | | he | 2015-11-16 | 2018-01-09 | 2018-01-09
PL | Foreign Minister | Jacek Czaputowicz | Czaputowicz! | | he | 2018-01-09 | 2020-08-26 | 2020-08-26
PL | Foreign Minister | Zbigniew Rau | Rau! | | he | 2020-08-26 | 2023-11-27 | 2023-11-27
PL | Foreign Minister | Radosław Sikorski | Sikorski! | Radoslaw Sikorski; Radek Sikorski | he | 2023-12-13 | | 2025-12
PL | Interior Minister | Mariusz Błaszczak | Błaszczak! | Mariusz Blaszczak | he | 2015-11-16 | 2018-01-09 | 2018-01-09
PL | Interior Minister | Joachim Brudziński | Brudziński! | | he | 2018-01-09 | 2019-06-04 | 2019-06-04
PL | Interior Minister | Mariusz Kamiński | Kamiński | | he | 2019-08-14 | 2023-11-27 | 2023-11-27
PL | Interior Minister | Marcin Kierwiński | Kierwiński! | | he | 2023-12-13 | 2024-05-10 | 2024-05-10
PL | Interior Minister | Tomasz Siemoniak | Siemoniak! | | he | 2024-05-13 | 2025-07-24 | 2025-07-24
PL | Interior Minister | Marcin Kierwiński | Kierwiński! | | he | 2025-07-24 | | 2025-12
PL | Justice Minister | Zbigniew Ziobro | Ziobro! | | he | 2015-11-16 | 2023-11-27 | 2023-11-27
PL | Justice Minister | Adam Bodnar | Bodnar! | | he | 2023-12-13 | 2025-07-24 | 2025-07-24
PL | Justice Minister | Waldemar Żurek | Żurek! | | he | 2025-07-24 | | 2025-12
PL | Mayor of Gdansk | Paweł Adamowicz | Adamowicz! | Pawel Adamowicz | he | 1998-10-26 | 2019-01-14 | 2019-01-14
PL | Mayor of Warsaw | Hanna Gronkiewicz-Waltz | Gronkiewicz-Waltz! | | she | 2006-12-02 | 2018-11-22 | 2018-11-22
PL | Mayor of Warsaw | Rafał Trzaskowski | Trzaskowski! | Rafal Trzaskowski | he | 2018-11-22 | | 2025-12
PL | National Security Bureau Head | Paweł Soloch | Soloch! | Pawel Soloch | he | 2015-08-07 | 2022-10 | 2022-10
PL | National Security Bureau Head | Jacek Siewiera | Siewiera! | | he | 2022-10-11 | 2025-02 | 2025-02
PL | National Security Bureau Head | Sławomir Cenckiewicz | Cenckiewicz! | Slawomir Cenckiewicz | he | 2025-08-07 | | 2025-12
PL | President | Aleksander Kwaśniewski | Kwaśniewski! | Alexander Kwasniewski | he | 1995-12-23 | 2005-12-23 | 2005-12-23
PL | President | Lech Kaczyński | Kaczyński | | he | 2005-12-23 | 2010-04-10 | 2010-04-10
PL | President | Bronisław Komorowski | Komorowski! | Bronislaw Komorowski | he | 2010-08-06 | 2015-08-06 | 2015-08-06
PL | President | Andrzej Duda | Duda! | | he | 2015-08-06 | 2025-08-06 | 2025-08-06
PL | President | Karol Nawrocki | Nawrocki! | | he | 2025-08-06 | | 2026-10
PL | Prime Minister | Leszek Miller | Miller | | he | 2001-10-19 | 2004-05-02 | 2004-05-02
PL | Prime Minister | Marek Belka | Belka! | | he | 2004-05-02 | 2005-10-31 | 2005-10-31
PL | Prime Minister | Kazimierz Marcinkiewicz | Marcinkiewicz! | | he | 2005-10-31 | 2006-07-14 | 2006-07-14
PL | Prime Minister | Jarosław Kaczyński | Kaczyński | Jaroslaw Kaczynski | he | 2006-07-14 | 2007-11-16 | 2007-11-16
PL | Prime Minister | Donald Tusk | Tusk! | | he | 2007-11-16 | 2014-09-22 | 2014-09-22
PL | Prime Minister | Ewa Kopacz | Kopacz! | | she | 2014-09-22 | 2015-11-16 | 2015-11-16
PL | Prime Minister | Beata Szydło | Szydło! | Beata Szydlo | she | 2015-11-16 | 2017-12-11 | 2017-12-11
PL | Prime Minister | Mateusz Morawiecki | Morawiecki! | | he | 2017-12-11 | 2023-12-13 | 2023-12-13
PL | Prime Minister | Donald Tusk | Tusk! | | he | 2023-12-13 | | 2026-10
PL | Sejm Speaker | Marek Kuchciński | Kuchciński! | | he | 2015-11-12 | 2019-08-09 | 2019-08-09
PL | Sejm Speaker | Elżbieta Witek | Witek! | | she | 2019-08-09 | 2023-11-12 | 2023-11-12
PL | Sejm Speaker | Szymon Hołownia | Hołownia! | Szymon Holownia | he | 2023-11-13 | 2025-11-13 | 2025-11-13
PL | Sejm Speaker | Włodzimierz Czarzasty | Czarzasty! | Wlodzimierz Czarzasty | he | 2025-11-18 | | 2025-12
PL | Senate Speaker | Stanisław Karczewski | Karczewski! | Stanislaw Karczewski | he | 2015-11-12 | 2019-11-12 | 2019-11-12
PL | Senate Speaker | Tomasz Grodzki | Grodzki! | | he | 2019-11-12 | 2023-11-12 | 2023-11-12
PL | Senate Speaker | Małgorzata Kidawa-Błońska | Kidawa-Błońska! | Malgorzata Kidawa-Blonska | she | 2023-11-13 | | 2025-12
PT | Defense Minister | José Azeredo Lopes | Azeredo Lopes! | | he | 2015-11-26 | 2018-10-12 | 2018-10-12
PT | Defense Minister | João Gomes Cravinho | Cravinho! | | he | 2018-10-15 | 2022-03-30 | 2022-03-30
PT | Defense Minister | Helena Carreiras | Carreiras! | | she | 2022-03-30 | 2024-04-02 | 2024-04-02
PT | Defense Minister | Nuno Melo | Melo | | he | 2024-04-02 | | 2025-12
PT | Finance Minister | Mário Centeno | Centeno! | | he | 2015-11-26 | 2020-06-15 | 2020-06-15
PT | Finance Minister | João Leão | Leão | | he | 2020-06-15 | 2022-03-30 | 2022-03-30
PT | Finance Minister | Fernando Medina | Medina | | he | 2022-03-30 | 2024-04-02 | 2024-04-02
PT | Finance Minister | Joaquim Miranda Sarmento | Sarmento | | he | 2024-04-02 | | 2025-12
PT | Foreign Minister | Luís Amado | Amado | | he | 2006-06-30 | 2011-06-21 | 2011-06-21
PT | Foreign Minister | Paulo Portas | Portas! | | he | 2011-06-21 | 2013-07-24 | 2013-07-24
PT | Foreign Minister | Rui Machete | Machete! | | he | 2013-07-24 | 2015-10-30 | 2015-10-30
PT | Foreign Minister | Augusto Santos Silva | Santos Silva | | he | 2015-11-26 | 2022-03-30 | 2022-03-30
PT | Foreign Minister | João Gomes Cravinho | Cravinho! | | he | 2022-03-30 | 2024-04-02 | 2024-04-02
PT | Foreign Minister | Paulo Rangel | Rangel! | | he | 2024-04-02 | | 2025-12
PT | President | Jorge Sampaio | Sampaio! | | he | 1996-03-09 | 2006-03-09 | 2006-03-09
PT | President | Aníbal Cavaco Silva | Cavaco Silva! | | he | 2006-03-09 | 2016-03-09 | 2016-03-09
PT | President | Marcelo Rebelo de Sousa | Rebelo de Sousa! | | he | 2016-03-09 | 2026-03-09 | 2026-03-09
PT | President | António José Seguro | Seguro | | he | 2026-03-09 | | 2026-10
PT | Prime Minister | José Manuel Barroso | Barroso | José Manuel Durão Barroso; Jose Manuel Durao Barroso | he | 2002-04-06 | 2004-07-17 | 2004-07-17
PT | Prime Minister | José Sócrates | Sócrates | | he | 2005-03-12 | 2011-06-21 | 2011-06-21
PT | Prime Minister | Pedro Passos Coelho | Passos Coelho! | | he | 2011-06-21 | 2015-11-26 | 2015-11-26
PT | Prime Minister | António Costa | Costa | | he | 2015-11-26 | 2024-04-02 | 2024-04-02
PT | Prime Minister | Luís Montenegro | Montenegro | | he | 2024-04-02 | | 2026-10
RO | Acting President | Ilie Bolojan | Bolojan! | | he | 2025-02-12 | 2025-05-26 | 2025-05-26
RO | Acting Prime Minister | Cătălin Predoiu | Predoiu! | | he | 2025-05-06 | 2025-06-23 | 2025-06-23
RO | Defense Minister | Mircea Dușa | Dușa! | | he | 2012-12-21 | 2015-11-17 | 2015-11-17
RO | Defense Minister | Mihnea Motoc | Motoc! | | he | 2015-11-17 | 2017-01-04 | 2017-01-04
RO | Defense Minister | Mihai Fifor | Fifor! | | he | 2017-09-12 | 2018-11-20 | 2018-11-20
RO | Defense Minister | Gabriel Leș | Leș! | | he | 2018-11-20 | 2019-11-04 | 2019-11-04
RO | Defense Minister | Nicolae Ciucă | Ciucă! | Nicolae Ciuca | he | 2019-11-04 | 2021-11-25 | 2021-11-25
RO | Defense Minister | Vasile Dîncu | Dîncu! | | he | 2021-11-25 | 2022-10-24 | 2022-10-24
RO | Defense Minister | Angel Tîlvăr | Tîlvăr! | | he | 2022-11-01 | 2025-06-23 | 2025-06-23
RO | Defense Minister | Ionuț Moșteanu | Moșteanu! | Ionut Mosteanu | he | 2025-06-23 | 2025-11-28 | 2025-11-28
RO | Foreign Minister | Titus Corlățean | Corlățean! | Titus Corlatean | he | 2012-08-06 | 2014-11-10 | 2014-11-10
RO | Foreign Minister | Bogdan Aurescu | Aurescu! | | he | 2014-11-24 | 2015-11-17 | 2015-11-17
RO | Foreign Minister | Lazăr Comănescu | Comănescu! | | he | 2015-11-17 | 2017-01-04 | 2017-01-04
RO | Foreign Minister | Teodor Meleșcanu | Meleșcanu! | Teodor Melescanu | he | 2017-01-04 | 2019-07-24 | 2019-07-24
RO | Foreign Minister | Ramona Mănescu | Mănescu! | | she | 2019-07-24 | 2019-11-04 | 2019-11-04
RO | Foreign Minister | Bogdan Aurescu | Aurescu! | | he | 2019-11-04 | 2023-06-15 | 2023-06-15
RO | Foreign Minister | Luminița Odobescu | Odobescu! | Luminita Odobescu | she | 2023-06-15 | 2024-12-23 | 2024-12-23
RO | Foreign Minister | Emil Hurezeanu | Hurezeanu! | | he | 2024-12-23 | 2025-06-23 | 2025-06-23
RO | Foreign Minister | Oana Țoiu | Țoiu! | Oana Toiu; Oana-Silvia Țoiu | she | 2025-06-23 | | 2025-12
RO | President | Traian Băsescu | Băsescu! | | he | 2004-12-20 | 2014-12-21 | 2014-12-21
RO | President | Klaus Iohannis | Iohannis! | Klaus Werner Iohannis; Klaus Johannis | he | 2014-12-21 | 2025-02-12 | 2025-02-12
RO | President | Nicușor Dan | Dan | Nicusor Dan | he | 2025-05-26 | | 2026-10
RO | Prime Minister | Călin Popescu-Tăriceanu | Popescu-Tăriceanu! | Calin Tariceanu; Călin Tăriceanu | he | 2004-12-29 | 2008-12-22 | 2008-12-22
RO | Prime Minister | Emil Boc | Boc | | he | 2008-12-22 | 2012-02-06 | 2012-02-06
RO | Prime Minister | Victor Ponta | Ponta! | | he | 2012-05-07 | 2015-11-05 | 2015-11-05
RO | Prime Minister | Dacian Cioloș | Cioloș! | Dacian Ciolos | he | 2015-11-17 | 2017-01-04 | 2017-01-04
RO | Prime Minister | Sorin Grindeanu | Grindeanu! | | he | 2017-01-04 | 2017-06-29 | 2017-06-29
RO | Prime Minister | Mihai Tudose | Tudose! | | he | 2017-06-29 | 2018-01-16 | 2018-01-16
RO | Prime Minister | Viorica Dăncilă | Dăncilă! | | she | 2018-01-29 | 2019-11-04 | 2019-11-04
RO | Prime Minister | Ludovic Orban | Orban | | he | 2019-11-04 | 2020-12-07 | 2020-12-07
RO | Prime Minister | Florin Cîțu | Cîțu! | Florin Citu | he | 2020-12-23 | 2021-11-25 | 2021-11-25
RO | Prime Minister | Nicolae Ciucă | Ciucă! | Nicolae Ciuca | he | 2021-11-25 | 2023-06-12 | 2023-06-12
RO | Prime Minister | Marcel Ciolacu | Ciolacu! | | he | 2023-06-15 | 2025-05-05 | 2025-05-05
RO | Prime Minister | Ilie Bolojan | Bolojan! | | he | 2025-06-23 | | 2026-10
RS | Acting President | Ana Brnabić | Brnabić! | | she | 2026-09-27 | | 2026-10
RS | Defense Minister | Aleksandar Vulin | Vulin! | | he | 2017-06-29 | 2020-10-28 | 2020-10-28
RS | Defense Minister | Nebojša Stefanović | Stefanović! | | he | 2020-10-28 | 2022-10-26 | 2022-10-26
RS | Defense Minister | Miloš Vučević | Vučević! | | he | 2022-10-26 | 2024-05-02 | 2024-05-02
RS | Defense Minister | Bratislav Gašić | Gašić! | | he | 2024-05-02 | | 2025-12
RS | Finance Minister | Dušan Vujović | Vujović! | | he | 2014-08-03 | 2018-05-16 | 2018-05-16
RS | Finance Minister | Siniša Mali | Mali | | he | 2018-05-29 | | 2025-12
RS | Foreign Minister | Vuk Jeremić | Jeremić! | | he | 2007-05-15 | 2012-07-27 | 2012-07-27
RS | Foreign Minister | Ivan Mrkić | Mrkić! | | he | 2012-07-27 | 2014-04-27 | 2014-04-27
RS | Foreign Minister | Ivica Dačić | Dačić! | | he | 2014-04-27 | 2020-10-22 | 2020-10-22
RS | Foreign Minister | Nikola Selaković | Selaković! | | he | 2020-10-28 | 2022-10-26 | 2022-10-26
RS | Foreign Minister | Ivica Dačić | Dačić! | | he | 2022-10-26 | 2024-05-02 | 2024-05-02
RS | Foreign Minister | Marko Đurić | Đurić! | Marko Djuric; Marko Duric | he | 2024-05-02 | | 2025-12
RS | Interior Minister | Nebojša Stefanović | Stefanović! | | he | 2014-04-27 | 2020-10-28 | 2020-10-28
RS | Interior Minister | Aleksandar Vulin | Vulin! | | he | 2020-10-28 | 2022-10-26 | 2022-10-26
RS | Interior Minister | Bratislav Gašić | Gašić! | | he | 2022-10-26 | 2024-05-02 | 2024-05-02
RS | Interior Minister | Ivica Dačić | Dačić! | | he | 2024-05-02 | | 2025-12
RS | Parliament Speaker | Maja Gojković | Gojković! | | she | 2014-04-23 | 2020-10-22 | 2020-10-22
RS | Parliament Speaker | Ivica Dačić | Dačić! | | he | 2020-10-22 | 2022-07-31 | 2022-07-31
RS | Parliament Speaker | Vladimir Orlić | Orlić! | | he | 2022-08-02 | 2024-02-06 | 2024-02-06
RS | Parliament Speaker | Ana Brnabić | Brnabić! | | she | 2024-03-20 | 2026-09-27 | 2026-09-27
RS | President | Boris Tadić | Tadić! | | he | 2004-07-11 | 2012-04-05 | 2012-04-05
RS | President | Tomislav Nikolić | Nikolić! | | he | 2012-05-31 | 2017-05-31 | 2017-05-31
RS | President | Aleksandar Vučić | Vučić! | Alexander Vucic; Aleksander Vucic | he | 2017-05-31 | 2026-09-27 | 2026-09-27
RS | Prime Minister | Vojislav Koštunica | Koštunica! | | he | 2006-06-05 | 2008-07-07 | 2008-07-07
RS | Prime Minister | Mirko Cvetković | Cvetković! | | he | 2008-07-07 | 2012-07-27 | 2012-07-27
RS | Prime Minister | Ivica Dačić | Dačić! | | he | 2012-07-27 | 2014-04-27 | 2014-04-27
RS | Prime Minister | Aleksandar Vučić | Vučić! | Alexander Vucic; Aleksander Vucic | he | 2014-04-27 | 2017-05-31 | 2017-05-31
RS | Prime Minister | Ana Brnabić | Brnabić! | | she | 2017-06-29 | 2024-03-20 | 2024-03-20
RS | Prime Minister | Miloš Vučević | Vučević! | | he | 2024-05-02 | 2025-04-16 | 2025-04-16
RS | Prime Minister | Đuro Macut | Macut! | Djuro Macut; Duro Macut | he | 2025-04-16 | | 2026-10
RU | Agriculture Minister | Alexander Tkachev | Tkachev! | Aleksandr Tkachev; Alexander Tkachyov | he | 2015-04-22 | 2018-05-18 | 2018-05-18
RU | Agriculture Minister | Dmitry Patrushev | Patrushev | Dmitri Patrushev | he | 2018-05-18 | 2024-05-14 | 2024-05-14
RU | Ambassador to Britain | Alexander Yakovenko | Yakovenko! | Aleksandr Yakovenko | he | 2011-01 | 2019-08 | 2019-08
RU | Ambassador to Britain | Andrei Kelin | Kelin! | Andrey Kelin | he | 2019-11 | | 2025-12
RU | Ambassador to the European Union | Vladimir Chizhov | Chizhov! | | he | 2005-07 | 2022-09 | 2022-09
RU | Ambassador to the United Nations | Andrey Denisov | Denisov | Andrei Denisov | he | 2004-07 | 2006-04 | 2006-04
RU | Ambassador to the United Nations | Vitaly Churkin | Churkin! | Vitaliy Churkin | he | 2006-05-01 | 2017-02-20 | 2017-02-20
RU | Ambassador to the United Nations | Vasily Nebenzya | Nebenzya! | Vassily Nebenzia; Vasily Nebenzia; Vassily Nebenzya | he | 2017-07-27 | | 2025-12
RU | Ambassador to the United States | Sergei Kislyak | Kislyak! | Sergey Kislyak | he | 2008-09-16 | 2017-08-21 | 2017-08-21
RU | Ambassador to the United States | Anatoly Antonov | Antonov | Anatoliy Antonov | he | 2017-08-21 | 2024-10-10 | 2024-10-10
RU | Ambassador to the United States | Alexander Darchiev | Darchiev! | Aleksandr Darchiev | he | 2025-03-06 | | 2025-12
RU | Central Bank Governor | Elvira Nabiullina | Nabiullina! | | she | 2013-06-24 | | 2025-12
RU | Central Election Commission Chair | Vladimir Churov | Churov! | | he | 2007-03-27 | 2016-03-27 | 2016-03-27
RU | Central Election Commission Chair | Ella Pamfilova | Pamfilova! | | she | 2016-03-28 | | 2025-12
RU | Chief of the General Staff | Nikolai Makarov | Makarov | Nikolay Makarov | he | 2008-06-03 | 2012-11-09 | 2012-11-09
RU | Chief of the General Staff | Valery Gerasimov | Gerasimov! | Valeriy Gerasimov | he | 2012-11-09 | | 2025-12
RU | Children's Rights Commissioner | Maria Lvova-Belova | Lvova-Belova! | Mariya Lvova-Belova | she | 2021-10-27 | | 2025-12
RU | Commander of Forces in Ukraine | Sergei Surovikin | Surovikin! | Sergey Surovikin | he | 2022-10-08 | 2023-01-11 | 2023-01-11
RU | Culture Minister | Vladimir Medinsky | Medinsky! | Vladimir Medinskiy | he | 2012-05-21 | 2020-01-21 | 2020-01-21
RU | Culture Minister | Olga Lyubimova | Lyubimova! | | she | 2020-01-21 | | 2025-12
RU | Defense Minister | Sergei Ivanov | Ivanov | Sergey Ivanov | he | 2001-03-28 | 2007-02-15 | 2007-02-15
RU | Defense Minister | Anatoly Serdyukov | Serdyukov! | Anatoliy Serdyukov | he | 2007-02-15 | 2012-11-06 | 2012-11-06
RU | Defense Minister | Sergei Shoigu | Shoigu! | Sergey Shoigu; Sergei Shoygu; Sergey Shoygu | he | 2012-11-06 | 2024-05-12 | 2024-05-12
RU | Defense Minister | Andrei Belousov | Belousov! | Andrey Belousov | he | 2024-05-14 | | 2025-12
RU | Defense Ministry spokesman | Igor Konashenkov | Konashenkov! | | he | 2011-12 | | 2025-12
RU | Deputy Defense Minister | Dmitry Bulgakov | Bulgakov | Dmitri Bulgakov | he | 2008-12 | 2022-09-24 | 2022-09-24
RU | Deputy Defense Minister | Anatoly Antonov | Antonov | Anatoliy Antonov | he | 2011-02 | 2016-12 | 2016-12
RU | Deputy Defense Minister | Ruslan Tsalikov | Tsalikov! | | he | 2012-11 | 2024-05 | 2024-05
RU | Deputy Defense Minister | Timur Ivanov | Ivanov | | he | 2016-05-23 | 2024-04-24 | 2024-04-24
RU | Deputy Defense Minister | Alexander Fomin | Fomin! | Aleksandr Fomin | he | 2017-01-31 | | 2025-12
RU | Deputy Defense Minister | Yunus-bek Yevkurov | Yevkurov! | Yunus-Bek Evkurov; Yunus-bek Evkurov | he | 2019-07-08 | | 2025-12
RU | Deputy Foreign Minister | Sergei Ryabkov | Ryabkov! | Sergey Ryabkov | he | 2008-08-15 | | 2025-12
RU | Deputy Foreign Minister | Mikhail Bogdanov | Bogdanov! | | he | 2011-06-12 | 2025-07 | 2025-07
RU | Deputy Foreign Minister | Igor Morgulov | Morgulov! | | he | 2011-12 | 2022 | 2022
RU | Deputy Foreign Minister | Alexander Grushko | Grushko! | Aleksandr Grushko | he | 2018-01-22 | | 2025-12
RU | Deputy Foreign Minister | Sergei Vershinin | Vershinin! | Sergey Vershinin | he | 2018-03 | | 2025-12
RU | Deputy Foreign Minister | Andrei Rudenko | Rudenko | Andrey Rudenko | he | 2019-09 | | 2025-12
RU | Deputy Kremlin Chief of Staff | Dmitry Kozak | Kozak! | Dmitri Kozak | he | 2020-01-24 | 2025-09 | 2025-09
RU | Deputy Kremlin Chief of Staff | Maxim Oreshkin | Oreshkin! | Maksim Oreshkin | he | 2024-05-14 | | 2025-12
RU | Deputy Prime Minister | Dmitry Kozak | Kozak! | Dmitri Kozak | he | 2008-10-14 | 2020-01-21 | 2020-01-21
RU | Deputy Prime Minister | Dmitry Rogozin | Rogozin! | Dmitri Rogozin | he | 2011-12-23 | 2018-05-18 | 2018-05-18
RU | Deputy Prime Minister | Arkady Dvorkovich | Dvorkovich! | Arkadiy Dvorkovich | he | 2012-05-21 | 2018-05-18 | 2018-05-18
RU | Deputy Prime Minister | Tatyana Golikova | Golikova! | Tatiana Golikova | she | 2018-05-18 | | 2025-12
RU | Deputy Prime Minister | Yuri Borisov | Borisov | Yury Borisov | he | 2018-05-18 | 2022-07-15 | 2022-07-15
RU | Deputy Prime Minister | Dmitry Grigorenko | Grigorenko! | | he | 2020-01-21 | | 2025-12
RU | Deputy Prime Minister | Marat Khusnullin | Khusnullin! | | he | 2020-01-21 | | 2025-12
RU | Deputy Prime Minister | Alexander Novak | Novak | Aleksandr Novak | he | 2020-11-10 | | 2025-12
RU | Deputy Prime Minister | Denis Manturov | Manturov! | | he | 2022-07-15 | | 2025-12
RU | Economy Minister | Alexei Ulyukayev | Ulyukayev! | Alexey Ulyukayev; Alexei Ulyukaev | he | 2013-06-24 | 2016-11-15 | 2016-11-15
RU | Economy Minister | Maxim Oreshkin | Oreshkin! | Maksim Oreshkin | he | 2016-11-30 | 2020-01-21 | 2020-01-21
RU | Economy Minister | Maxim Reshetnikov | Reshetnikov! | Maksim Reshetnikov | he | 2020-01-21 | | 2025-12
RU | Emergencies Minister | Vladimir Puchkov | Puchkov! | | he | 2012-05-21 | 2018-05-18 | 2018-05-18
RU | Emergencies Minister | Yevgeny Zinichev | Zinichev! | Evgeny Zinichev | he | 2018-05-18 | 2021-09-08 | 2021-09-08
RU | Emergencies Minister | Alexander Kurenkov | Kurenkov! | Aleksandr Kurenkov | he | 2022-05-25 | | 2025-12
RU | Energy Minister | Alexander Novak | Novak | Aleksandr Novak | he | 2012-05-21 | 2020-11-09 | 2020-11-09
RU | Energy Minister | Nikolai Shulginov | Shulginov! | Nikolay Shulginov | he | 2020-11-10 | 2024-05-14 | 2024-05-14
RU | Energy Minister | Sergei Tsivilyov | Tsivilyov! | Sergey Tsivilyov; Sergei Tsivilev; Sergey Tsivilev | he | 2024-05-14 | | 2025-12
RU | FSB Director | Alexander Bortnikov | Bortnikov! | Aleksandr Bortnikov | he | 2008-05-12 | | 2025-12
RU | Federation Council Speaker | Valentina Matviyenko | Matviyenko! | Valentina Matvienko | she | 2011-09-21 | | 2025-12
RU | Finance Minister | Alexei Kudrin | Kudrin! | Alexey Kudrin | he | 2000-05-18 | 2011-09-26 | 2011-09-26
RU | Finance Minister | Anton Siluanov | Siluanov! | | he | 2011-12-16 | | 2025-12
RU | First Deputy Ambassador to the United Nations | Dmitry Polyanskiy | Polyanskiy! | Dmitry Polyansky; Dmitri Polyanskiy | he | 2018-02 | 2025 | 2025
RU | First Deputy Chief of Staff | Sergei Kiriyenko | Kiriyenko! | Sergey Kiriyenko; Sergei Kirienko; Sergey Kirienko | he | 2016-10-05 | | 2025-12
RU | Foreign Intelligence Service Director | Mikhail Fradkov | Fradkov! | | he | 2007-10-09 | 2016-10-05 | 2016-10-05
RU | Foreign Intelligence Service Director | Sergei Naryshkin | Naryshkin! | Sergey Naryshkin | he | 2016-10-05 | | 2025-12
RU | Foreign Minister | Igor Ivanov | Ivanov | | he | 1998-09-11 | 2004-03-09 | 2004-03-09
RU | Foreign Minister | Sergei Lavrov | Lavrov! | Sergey Lavrov; Serguei Lavrov | he | 2004-03-09 | | 2026-10
RU | Foreign Ministry spokesman | Alexander Lukashevich | Lukashevich! | Aleksandr Lukashevich | he | 2011-03-31 | 2015-08-10 | 2015-08-10
RU | Foreign Ministry spokeswoman | Maria Zakharova | Zakharova! | Mariya Zakharova; Maria Zaharova | she | 2015-08-10 | | 2025-12
RU | Governor of Belgorod | Vyacheslav Gladkov | Gladkov! | | he | 2021-09 | 2026 | 2026
RU | Governor of Kursk | Alexander Khinshtein | Khinshtein! | Aleksandr Khinshtein | he | 2024-12-05 | | 2025-12
RU | Governor of Saint Petersburg | Alexander Beglov | Beglov! | Aleksandr Beglov | he | 2019-09-18 | | 2025-12
RU | Head of Chechnya | Ramzan Kadyrov | Kadyrov! | | he | 2007-03-02 | | 2025-12
RU | Health Minister | Mikhail Murashko | Murashko! | | he | 2020-01-21 | | 2025-12
RU | Human Rights Commissioner | Tatyana Moskalkova | Moskalkova! | Tatiana Moskalkova | she | 2016-04-22 | | 2025-12
RU | Interior Minister | Rashid Nurgaliyev | Nurgaliyev! | | he | 2004-03-09 | 2012-05-21 | 2012-05-21
RU | Interior Minister | Vladimir Kolokoltsev | Kolokoltsev! | | he | 2012-05-21 | | 2025-12
RU | Investigative Committee Head | Alexander Bastrykin | Bastrykin! | Aleksandr Bastrykin | he | 2011-01-15 | | 2025-08
RU | Justice Minister | Alexander Konovalov | Konovalov! | Aleksandr Konovalov | he | 2008-05-12 | 2020-01-21 | 2020-01-21
RU | Justice Minister | Konstantin Chuychenko | Chuychenko! | Konstantin Chuichenko | he | 2020-01-21 | | 2025-12
RU | Kremlin spokesman | Dmitry Peskov | Peskov! | Dmitri Peskov; Dmitriy Peskov | he | 2012-05-22 | | 2025-12
RU | Mayor of Moscow | Sergei Sobyanin | Sobyanin! | Sergey Sobyanin | he | 2010-10-21 | | 2025-12
RU | National Guard Chief | Viktor Zolotov | Zolotov! | | he | 2016-04-05 | | 2025-12
RU | Permanent Representative in Vienna | Mikhail Ulyanov | Ulyanov | | he | 2018-01 | | 2025-12
RU | President | Boris Yeltsin | Yeltsin! | | he | 1991-07-10 | 1999-12-31 | 1999-12-31
RU | President | Vladimir Putin | Putin! | | he | 2000-05-07 | 2008-05-07 | 2008-05-07
RU | President | Dmitry Medvedev | Medvedev! | Dmitri Medvedev; Dmitriy Medvedev | he | 2008-05-07 | 2012-05-07 | 2012-05-07
RU | President | Vladimir Putin | Putin! | | he | 2012-05-07 | | 2026-10
RU | Presidential Chief of Staff | Sergei Ivanov | Ivanov | Sergey Ivanov | he | 2011-12-22 | 2016-08-12 | 2016-08-12
RU | Presidential Chief of Staff | Anton Vaino | Vaino! | | he | 2016-08-12 | | 2025-12
RU | Presidential aide | Yuri Ushakov | Ushakov! | Yury Ushakov; Yuriy Ushakov | he | 2012-05-21 | | 2025-12
RU | Presidential aide | Vladislav Surkov | Surkov! | | he | 2013-09-20 | 2020-02-18 | 2020-02-18
RU | Presidential aide | Vladimir Medinsky | Medinsky! | Vladimir Medinskiy | he | 2020-01-24 | | 2025-12
RU | Presidential aide | Nikolai Patrushev | Patrushev! | Nikolay Patrushev | he | 2024-05-14 | | 2025-12
RU | Prime Minister | Mikhail Kasyanov | Kasyanov! | | he | 2000-05-17 | 2004-02-24 | 2004-02-24
RU | Prime Minister | Mikhail Fradkov | Fradkov! | | he | 2004-03-05 | 2007-09-14 | 2007-09-14
RU | Prime Minister | Viktor Zubkov | Zubkov! | | he | 2007-09-14 | 2008-05-07 | 2008-05-07
RU | Prime Minister | Vladimir Putin | Putin! | | he | 2008-05-08 | 2012-05-07 | 2012-05-07
RU | Prime Minister | Dmitry Medvedev | Medvedev! | Dmitri Medvedev; Dmitriy Medvedev | he | 2012-05-08 | 2020-01-16 | 2020-01-16
RU | Prime Minister | Mikhail Mishustin | Mishustin! | | he | 2020-01-16 | | 2025-12
RU | Prosecutor General | Yury Chaika | Chaika! | Yuri Chaika | he | 2006-06-23 | 2020-01-22 | 2020-01-22
RU | Prosecutor General | Igor Krasnov | Krasnov | | he | 2020-01-22 | 2025-09-24 | 2025-09-24
RU | Prosecutor General | Alexander Gutsan | Gutsan! | Aleksandr Gutsan | he | 2025-09-24 | | 2025-12
RU | Rosatom Head | Sergei Kiriyenko | Kiriyenko! | Sergey Kiriyenko; Sergei Kirienko; Sergey Kirienko | he | 2005-11-30 | 2016-10-05 | 2016-10-05
RU | Rosatom Head | Alexei Likhachev | Likhachev! | Alexey Likhachev; Alexey Likhachyov | he | 2016-10-05 | | 2025-12
RU | Roscosmos Head | Dmitry Rogozin | Rogozin! | Dmitri Rogozin | he | 2018-05-24 | 2022-07-15 | 2022-07-15
RU | Roscosmos Head | Yuri Borisov | Borisov | Yury Borisov | he | 2022-07-15 | 2025-02-06 | 2025-02-06
RU | Security Council Deputy Chairman | Dmitry Medvedev | Medvedev! | Dmitri Medvedev; Dmitriy Medvedev | he | 2020-01-16 | | 2025-12
RU | Security Council Secretary | Igor Ivanov | Ivanov | | he | 2004-03-09 | 2007-07-09 | 2007-07-09
RU | Security Council Secretary | Nikolai Patrushev | Patrushev! | Nikolay Patrushev | he | 2008-05-12 | 2024-05-12 | 2024-05-12
RU | Security Council Secretary | Sergei Shoigu | Shoigu! | Sergey Shoigu; Sergei Shoygu; Sergey Shoygu | he | 2024-05-12 | | 2025-12
RU | Special Envoy | Kirill Dmitriev | Dmitriev! | Kirill Dmitriyev | he | 2025-02-23 | | 2025-12
RU | Special Presidential Envoy for Afghanistan | Zamir Kabulov | Kabulov! | | he | 2011 | 2025 | 2025
RU | Special Presidential Envoy for Syria | Alexander Lavrentiev | Lavrentiev! | Aleksandr Lavrentyev; Alexander Lavrentyev | he | 2015 | | 2025-12
RU | State Duma Speaker | Boris Gryzlov | Gryzlov! | | he | 2003-12-29 | 2011-12-14 | 2011-12-14
RU | State Duma Speaker | Sergei Naryshkin | Naryshkin! | Sergey Naryshkin | he | 2011-12-21 | 2016-10-05 | 2016-10-05
RU | State Duma Speaker | Vyacheslav Volodin | Volodin! | Viacheslav Volodin | he | 2016-10-05 | | 2025-12
RU | Trade Minister | Denis Manturov | Manturov! | | he | 2012-05-21 | 2022-07-15 | 2022-07-15
RU | Trade Minister | Anton Alikhanov | Alikhanov! | | he | 2024-05-14 | | 2025-12
RU | Transport Minister | Maxim Sokolov | Sokolov | | he | 2012-05-21 | 2018-05-18 | 2018-05-18
RU | Transport Minister | Vitaly Savelyev | Savelyev! | Vitaly Saveliev | he | 2020-11-10 | 2024-05-14 | 2024-05-14
RU | Transport Minister | Roman Starovoit | Starovoit! | | he | 2024-05-14 | 2025-07-07 | 2025-07-07
SE | Ambassador to the United Nations | Olof Skoog | Skoog! | | he | 2015-01 | 2019-09 | 2019-09
SE | Central Bank Governor | Stefan Ingves | Ingves! | | he | 2006-01-01 | 2022-12-31 | 2022-12-31
SE | Central Bank Governor | Erik Thedéen | Thedéen! | | he | 2023-01-01 | | 2025-12
SE | Defense Minister | Peter Hultqvist | Hultqvist! | | he | 2014-10-03 | 2022-10-18 | 2022-10-18
SE | Defense Minister | Pål Jonson | Jonson! | Pal Jonson | he | 2022-10-18 | ? | 2026-05
SE | Finance Minister | Magdalena Andersson | Andersson | | she | 2014-10-03 | 2021-11-30 | 2021-11-30
SE | Finance Minister | Mikael Damberg | Damberg! | | he | 2021-11-30 | 2022-10-18 | 2022-10-18
SE | Finance Minister | Elisabeth Svantesson | Svantesson! | | she | 2022-10-18 | ? | 2026-05
SE | Foreign Minister | Carl Bildt | Bildt! | | he | 2006-10-06 | 2014-10-03 | 2014-10-03
SE | Foreign Minister | Margot Wallström | Wallström! | Margot Wallstrom | she | 2014-10-03 | 2019-09-10 | 2019-09-10
SE | Foreign Minister | Ann Linde | Linde | | she | 2019-09-10 | 2022-10-18 | 2022-10-18
SE | Foreign Minister | Tobias Billström | Billström! | Tobias Billstrom | he | 2022-10-18 | 2024-09-10 | 2024-09-10
SE | Foreign Minister | Maria Malmer Stenergard | Malmer Stenergard! | | she | 2024-09-10 | ? | 2026-06
SE | Justice Minister | Morgan Johansson | Johansson | | he | 2014-10-03 | 2022-10-18 | 2022-10-18
SE | Justice Minister | Gunnar Strömmer | Strömmer! | Gunnar Strommer | he | 2022-10-18 | ? | 2026-05
SE | King | King Carl XVI Gustaf | Carl Gustaf | Carl XVI Gustaf; King Carl Gustaf; Carl Gustaf | he | 1973-09-15 | | 2026-10
SE | Migration Minister | Maria Malmer Stenergard | Malmer Stenergard! | | she | 2022-10-18 | 2024-09-10 | 2024-09-10
SE | Migration Minister | Johan Forssell | Forssell! | | he | 2024-09-10 | ? | 2026-05
SE | Opposition Leader | Magdalena Andersson | Andersson | | she | 2022-10-18 | ? | 2026-10
SE | Prime Minister | Göran Persson | Persson | Goran Persson | he | 1996-03-22 | 2006-10-06 | 2006-10-06
SE | Prime Minister | Fredrik Reinfeldt | Reinfeldt! | | he | 2006-10-06 | 2014-10-03 | 2014-10-03
SE | Prime Minister | Stefan Löfven | Löfven! | Stefan Lofven; Stefan Loefven | he | 2014-10-03 | 2021-11-30 | 2021-11-30
SE | Prime Minister | Magdalena Andersson | Andersson | | she | 2021-11-30 | 2022-10-18 | 2022-10-18
SE | Prime Minister | Ulf Kristersson | Kristersson! | | he | 2022-10-18 | ? | 2026-10
SI | Defense Minister | Andreja Katič | Katič! | | she | 2015-05 | 2018-09-13 | 2018-09-13
SI | Defense Minister | Karl Erjavec | Erjavec! | | he | 2018-09-13 | 2020-01-28 | 2020-01-28
SI | Defense Minister | Matej Tonin | Tonin! | | he | 2020-03-13 | 2022-06-01 | 2022-06-01
SI | Defense Minister | Marjan Šarec | Šarec! | | he | 2022-06-01 | 2024-07 | 2024-07
SI | Defense Minister | Borut Sajovic | Sajovic! | | he | 2024-10 | 2026-06 | 2026-06
SI | Foreign Minister | Karl Erjavec | Erjavec! | | he | 2012-02-10 | 2018-09-13 | 2018-09-13
SI | Foreign Minister | Miro Cerar | Cerar! | | he | 2018-09-13 | 2020-03-13 | 2020-03-13
SI | Foreign Minister | Anže Logar | Logar! | | he | 2020-03-13 | 2022-06-01 | 2022-06-01
SI | Foreign Minister | Tanja Fajon | Fajon! | | she | 2022-06-01 | 2026-06 | 2026-06
SI | President | Janez Drnovšek | Drnovšek! | | he | 2002-12-22 | 2007-12-23 | 2007-12-23
SI | President | Danilo Türk | Türk | Danilo Turk; Danilo Tuerk | he | 2007-12-23 | 2012-12-22 | 2012-12-22
SI | President | Borut Pahor | Pahor! | | he | 2012-12-22 | 2022-12-22 | 2022-12-22
SI | President | Nataša Pirc Musar | Pirc Musar! | | she | 2022-12-22 | | 2026-10
SI | Prime Minister | Janez Janša | Janša! | | he | 2004-12-03 | 2008-11-21 | 2008-11-21
SI | Prime Minister | Borut Pahor | Pahor! | | he | 2008-11-21 | 2012-02-10 | 2012-02-10
SI | Prime Minister | Janez Janša | Janša! | | he | 2012-02-10 | 2013-03-20 | 2013-03-20
SI | Prime Minister | Alenka Bratušek | Bratušek! | | she | 2013-03-20 | 2014-09-18 | 2014-09-18
SI | Prime Minister | Miro Cerar | Cerar! | | he | 2014-09-18 | 2018-09-13 | 2018-09-13
SI | Prime Minister | Marjan Šarec | Šarec! | | he | 2018-09-13 | 2020-03-13 | 2020-03-13
SI | Prime Minister | Janez Janša | Janša! | | he | 2020-03-13 | 2022-06-01 | 2022-06-01
SI | Prime Minister | Robert Golob | Golob! | | he | 2022-06-01 | 2026-06 | 2026-06
SI | Prime Minister | Janez Janša | Janša! | | he | 2026-06 | | 2026-10
SK | Defense Minister | Martin Glváč | Glváč! | | he | 2012-04-04 | 2016-03-23 | 2016-03-23
SK | Defense Minister | Peter Gajdoš | Gajdoš! | | he | 2016-03-23 | 2020-03-21 | 2020-03-21
SK | Defense Minister | Jaroslav Naď | Naď! | | he | 2020-03-21 | 2023-05-15 | 2023-05-15
SK | Defense Minister | Martin Sklenár | Sklenár! | | he | 2023-05-15 | 2023-10-25 | 2023-10-25
SK | Defense Minister | Robert Kaliňák | Kaliňák! | | he | 2023-10-25 | | 2025-12
SK | Finance Minister | Peter Kažimír | Kažimír! | | he | 2012-04-04 | 2019-04-11 | 2019-04-11
SK | Finance Minister | Igor Matovič | Matovič! | | he | 2021-04-01 | 2022-12-23 | 2022-12-23
SK | Finance Minister | Ladislav Kamenický | Kamenický! | | he | 2023-10-25 | | 2025-12
SK | Foreign Minister | Ján Kubiš | Kubiš! | | he | 2006-07-04 | 2009-01-26 | 2009-01-26
SK | Foreign Minister | Miroslav Lajčák | Lajčák! | | he | 2012-04-04 | 2020-03-21 | 2020-03-21
SK | Foreign Minister | Ivan Korčok | Korčok! | | he | 2020-03-21 | 2022-09-13 | 2022-09-13
SK | Foreign Minister | Rastislav Káčer | Káčer! | | he | 2022-09-13 | 2023-05-15 | 2023-05-15
SK | Foreign Minister | Miroslav Wlachovský | Wlachovský! | | he | 2023-05-15 | 2023-10-25 | 2023-10-25
SK | Foreign Minister | Juraj Blanár | Blanár! | | he | 2023-10-25 | | 2025-12
SK | Interior Minister | Robert Kaliňák | Kaliňák! | | he | 2012-04-04 | 2018-03-22 | 2018-03-22
SK | Interior Minister | Roman Mikulec | Mikulec! | | he | 2020-03-21 | 2023-05-15 | 2023-05-15
SK | Interior Minister | Matúš Šutaj Eštok | Šutaj Eštok! | | he | 2023-10-25 | | 2025-12
SK | President | Ivan Gašparovič | Gašparovič! | | he | 2004-06-15 | 2014-06-15 | 2014-06-15
SK | President | Andrej Kiska | Kiska | | he | 2014-06-15 | 2019-06-15 | 2019-06-15
SK | President | Zuzana Čaputová | Čaputová! | | she | 2019-06-15 | 2024-06-15 | 2024-06-15
SK | President | Peter Pellegrini | Pellegrini! | | he | 2024-06-15 | | 2026-10
SK | Prime Minister | Mikuláš Dzurinda | Dzurinda! | | he | 1998-10-30 | 2006-07-04 | 2006-07-04
SK | Prime Minister | Robert Fico | Fico! | | he | 2006-07-04 | 2010-07-08 | 2010-07-08
SK | Prime Minister | Iveta Radičová | Radičová! | | she | 2010-07-08 | 2012-04-04 | 2012-04-04
SK | Prime Minister | Robert Fico | Fico! | | he | 2012-04-04 | 2018-03-22 | 2018-03-22
SK | Prime Minister | Peter Pellegrini | Pellegrini! | | he | 2018-03-22 | 2020-03-21 | 2020-03-21
SK | Prime Minister | Igor Matovič | Matovič! | | he | 2020-03-21 | 2021-04-01 | 2021-04-01
SK | Prime Minister | Eduard Heger | Heger! | | he | 2021-04-01 | 2023-05-15 | 2023-05-15
SK | Prime Minister | Ľudovít Ódor | Ódor | Ludovit Odor | he | 2023-05-15 | 2023-10-25 | 2023-10-25
SK | Prime Minister | Robert Fico | Fico! | | he | 2023-10-25 | | 2026-10
SM | Foreign Minister | Pasquale Valentini | Pasquale Valentini | | he | 2012-12-05 | 2016-12-27 | 2016-12-27
SM | Foreign Minister | Nicola Renzi | Renzi | | he | 2016-12-27 | 2020-01-08 | 2020-01-08
SM | Foreign Minister | Luca Beccari | Beccari! | | he | 2020-01-08 | | 2025-12
TR | Ambassador to the United Nations | Feridun Sinirlioğlu | Sinirlioğlu! | Feridun Sinirlioglu | he | 2016-09 | 2023 | 2023
TR | Central Bank Governor | Erdem Başçı | Başçı! | Erdem Basci | he | 2011-04-19 | 2016-04-19 | 2016-04-19
TR | Central Bank Governor | Murat Çetinkaya | Çetinkaya! | Murat Cetinkaya | he | 2016-04-19 | 2019-07-06 | 2019-07-06
TR | Central Bank Governor | Murat Uysal | Uysal | | he | 2019-07-06 | 2020-11-07 | 2020-11-07
TR | Central Bank Governor | Naci Ağbal | Ağbal! | Naci Agbal | he | 2020-11-07 | 2021-03-20 | 2021-03-20
TR | Central Bank Governor | Şahap Kavcıoğlu | Kavcıoğlu! | Sahap Kavcioglu | he | 2021-03-20 | 2023-06-08 | 2023-06-08
TR | Central Bank Governor | Hafize Gaye Erkan | Erkan | | she | 2023-06-08 | 2024-02-02 | 2024-02-02
TR | Central Bank Governor | Fatih Karahan | Karahan! | | he | 2024-02-03 | | 2025-12
TR | Chief of the General Staff | Necdet Özel | Özel | | he | 2011-07-29 | 2015-08-18 | 2015-08-18
TR | Chief of the General Staff | Hulusi Akar | Akar! | | he | 2015-08-18 | 2018-07-10 | 2018-07-10
TR | Chief of the General Staff | Yaşar Güler | Güler | Yasar Guler | he | 2018-07-10 | 2023-06-03 | 2023-06-03
TR | Chief of the General Staff | Metin Gürak | Gürak! | Metin Gurak | he | 2023-08-03 | 2025-08 | 2025-08
TR | Chief of the General Staff | Selçuk Bayraktaroğlu | Bayraktaroğlu! | Selcuk Bayraktaroglu | he | 2025-08 | | 2025-12
TR | Communications Director | Fahrettin Altun | Altun! | | he | 2018-07-25 | 2025-07-10 | 2025-07-10
TR | Communications Director | Burhanettin Duran | Duran | | he | 2025-07-10 | | 2025-12
TR | Defense Minister | İsmet Yılmaz | Yılmaz | Ismet Yilmaz | he | 2015-11-24 | 2016-05-24 | 2016-05-24
TR | Defense Minister | Fikri Işık | Işık! | Fikri Isik | he | 2016-05-24 | 2017-07-19 | 2017-07-19
TR | Defense Minister | Nurettin Canikli | Canikli! | | he | 2017-07-19 | 2018-07-10 | 2018-07-10
TR | Defense Minister | Hulusi Akar | Akar! | | he | 2018-07-10 | 2023-06-03 | 2023-06-03
TR | Defense Minister | Yaşar Güler | Güler | Yasar Guler | he | 2023-06-03 | | 2025-12
TR | Energy Minister | Taner Yıldız | Yıldız | Taner Yildiz | he | 2009-05-01 | 2015-08-28 | 2015-08-28
TR | Energy Minister | Berat Albayrak | Albayrak! | | he | 2015-11-24 | 2018-07-10 | 2018-07-10
TR | Energy Minister | Fatih Dönmez | Dönmez! | Fatih Donmez | he | 2018-07-10 | 2023-06-03 | 2023-06-03
TR | Energy Minister | Alparslan Bayraktar | Bayraktar | | he | 2023-06-03 | | 2025-12
TR | Finance Minister | Mehmet Şimşek | Şimşek! | Mehmet Simsek | he | 2009-05-01 | 2015-11-24 | 2015-11-24
TR | Finance Minister | Naci Ağbal | Ağbal! | Naci Agbal | he | 2015-11-24 | 2018-07-10 | 2018-07-10
TR | Finance Minister | Berat Albayrak | Albayrak! | | he | 2018-07-10 | 2020-11-09 | 2020-11-09
TR | Finance Minister | Lütfi Elvan | Elvan! | Lutfi Elvan | he | 2020-11-10 | 2021-12-02 | 2021-12-02
TR | Finance Minister | Nureddin Nebati | Nebati! | Nurettin Nebati | he | 2021-12-02 | 2023-06-03 | 2023-06-03
TR | Finance Minister | Mehmet Şimşek | Şimşek! | Mehmet Simsek | he | 2023-06-03 | | 2025-12
TR | Foreign Minister | Abdullah Gül | Gül! | Abdullah Gul | he | 2003-03-14 | 2007-08-28 | 2007-08-28
TR | Foreign Minister | Ali Babacan | Babacan! | | he | 2007-08-29 | 2009-05-01 | 2009-05-01
TR | Foreign Minister | Ahmet Davutoğlu | Davutoğlu! | Ahmet Davutoglu | he | 2009-05-01 | 2014-08-28 | 2014-08-28
TR | Foreign Minister | Mevlüt Çavuşoğlu | Çavuşoğlu! | Mevlut Cavusoglu; Mevlüt Cavusoglu | he | 2014-08-29 | 2015-08-28 | 2015-08-28
TR | Foreign Minister | Feridun Sinirlioğlu | Sinirlioğlu! | Feridun Sinirlioglu | he | 2015-08-28 | 2015-11-24 | 2015-11-24
TR | Foreign Minister | Mevlüt Çavuşoğlu | Çavuşoğlu! | Mevlut Cavusoglu; Mevlüt Cavusoglu | he | 2015-11-24 | 2023-06-03 | 2023-06-03
TR | Foreign Minister | Hakan Fidan | Fidan! | | he | 2023-06-03 | | 2025-12
TR | Health Minister | Fahrettin Koca | Koca | | he | 2018-07-10 | 2024-07-02 | 2024-07-02
TR | Health Minister | Kemal Memişoğlu | Memişoğlu! | Kemal Memisoglu | he | 2024-07-02 | | 2025-12
TR | Intelligence Chief | Hakan Fidan | Fidan! | | he | 2010-05-25 | 2015-02-10 | 2015-02-10
TR | Intelligence Chief | Hakan Fidan | Fidan! | | he | 2015-03-09 | 2023-06-03 | 2023-06-03
TR | Intelligence Chief | İbrahim Kalın | Kalın! | Ibrahim Kalin | he | 2023-06-05 | | 2025-12
TR | Interior Minister | Efkan Ala | Ala | | he | 2015-11-24 | 2016-08-31 | 2016-08-31
TR | Interior Minister | Süleyman Soylu | Soylu! | Suleyman Soylu | he | 2016-08-31 | 2023-06-03 | 2023-06-03
TR | Interior Minister | Ali Yerlikaya | Yerlikaya! | | he | 2023-06-03 | 2026-02 | 2026-02
TR | Justice Minister | Bekir Bozdağ | Bozdağ! | Bekir Bozdag | he | 2015-11-24 | 2017-07-19 | 2017-07-19
TR | Justice Minister | Abdulhamit Gül | Gül | Abdulhamit Gul | he | 2017-07-19 | 2022-01-29 | 2022-01-29
TR | Justice Minister | Bekir Bozdağ | Bozdağ! | Bekir Bozdag | he | 2022-01-29 | 2023-06-03 | 2023-06-03
TR | Justice Minister | Yılmaz Tunç | Tunç! | Yilmaz Tunc | he | 2023-06-03 | 2026-02 | 2026-02
TR | Main Opposition Leader | Kemal Kılıçdaroğlu | Kılıçdaroğlu! | Kemal Kilicdaroglu | he | 2010-05-22 | 2023-11-05 | 2023-11-05
TR | Main Opposition Leader | Özgür Özel | Özel! | Ozgur Ozel | he | 2023-11-05 | ? | 2025-12
TR | Mayor of Ankara | Melih Gökçek | Gökçek! | Melih Gokcek | he | 1994-03-27 | 2017-10-28 | 2017-10-28
TR | Mayor of Ankara | Mansur Yavaş | Yavaş! | Mansur Yavas | he | 2019-04-08 | | 2025-12
TR | Mayor of Istanbul | Kadir Topbaş | Topbaş! | Kadir Topbas | he | 2004-03-28 | 2017-09-22 | 2017-09-22
TR | Mayor of Istanbul | Ekrem İmamoğlu | İmamoğlu! | Ekrem Imamoglu | he | 2019-06-27 | 2025-03-23 | 2025-03-23
TR | Parliament Speaker | Cemil Çiçek | Çiçek | Cemil Cicek | he | 2011-07-04 | 2015-06-07 | 2015-06-07
TR | Parliament Speaker | İsmail Kahraman | Kahraman | Ismail Kahraman | he | 2015-11-22 | 2018-07-07 | 2018-07-07
TR | Parliament Speaker | Binali Yıldırım | Yıldırım! | Binali Yildirim | he | 2018-07-12 | 2019-02-18 | 2019-02-18
TR | Parliament Speaker | Mustafa Şentop | Şentop! | Mustafa Sentop | he | 2019-02-24 | 2023-06-02 | 2023-06-02
TR | Parliament Speaker | Numan Kurtulmuş | Kurtulmuş! | Numan Kurtulmus | he | 2023-06-07 | | 2025-12
TR | President | Ahmet Necdet Sezer | Sezer! | | he | 2000-05-16 | 2007-08-28 | 2007-08-28
TR | President | Abdullah Gül | Gül! | Abdullah Gul | he | 2007-08-28 | 2014-08-28 | 2014-08-28
TR | President | Recep Tayyip Erdoğan | Erdoğan! | Recep Tayyip Erdogan; Tayyip Erdogan; Tayyip Erdoğan; Recep Erdogan | he | 2014-08-28 | | 2026-10
TR | Presidential spokesman | İbrahim Kalın | Kalın! | Ibrahim Kalin | he | 2014-12-11 | 2023-06-05 | 2023-06-05
TR | Prime Minister | Bülent Ecevit | Ecevit! | Bulent Ecevit | he | 1999-01-11 | 2002-11-18 | 2002-11-18
TR | Prime Minister | Abdullah Gül | Gül! | Abdullah Gul | he | 2002-11-18 | 2003-03-14 | 2003-03-14
TR | Prime Minister | Recep Tayyip Erdoğan | Erdoğan! | Recep Tayyip Erdogan; Tayyip Erdogan; Tayyip Erdoğan; Recep Erdogan | he | 2003-03-14 | 2014-08-28 | 2014-08-28
TR | Prime Minister | Ahmet Davutoğlu | Davutoğlu! | Ahmet Davutoglu | he | 2014-08-28 | 2016-05-24 | 2016-05-24
TR | Prime Minister | Binali Yıldırım | Yıldırım! | Binali Yildirim | he | 2016-05-24 | 2018-07-09 | 2018-07-09
TR | Vice President | Fuat Oktay | Oktay | | he | 2018-07-10 | 2023-06-03 | 2023-06-03
TR | Vice President | Cevdet Yılmaz | Yılmaz | Cevdet Yilmaz | he | 2023-06-03 | | 2025-12
UA | Acting President | Oleksandr Turchynov | Turchynov! | Olexandr Turchynov; Aleksandr Turchynov; Oleksander Turchinov | he | 2014-02-23 | 2014-06-07 | 2014-06-07
UA | Air Force spokesman | Yuriy Ihnat | Ihnat! | Yurii Ihnat; Yuri Ignat | he | 2021 | 2025 | 2025
UA | Ambassador to Britain | Vadym Prystaiko | Prystaiko! | Vadim Prystaiko | he | 2020-07 | 2023-07-21 | 2023-07-21
UA | Ambassador to Britain | Valerii Zaluzhnyi | Zaluzhnyi! | Valery Zaluzhny; Valeriy Zaluzhny; Valerii Zaluzhny; Valeriy Zaluzhnyi | he | 2024-07 | | 2025-12
UA | Ambassador to Germany | Andrii Melnyk | Melnyk | Andriy Melnyk | he | 2014-12 | 2022-10-14 | 2022-10-14
UA | Ambassador to Germany | Oleksii Makeiev | Makeiev! | Oleksiy Makeev; Oleksii Makeyev | he | 2022-10 | | 2025-12
UA | Ambassador to the United Nations | Yuriy Sergeyev | Sergeyev | | he | 2007-04 | 2015-12 | 2015-12
UA | Ambassador to the United Nations | Volodymyr Yelchenko | Yelchenko! | | he | 2015-12-09 | 2019-12 | 2019-12
UA | Ambassador to the United Nations | Sergiy Kyslytsya | Kyslytsya! | Serhiy Kyslytsya; Sergei Kyslytsya | he | 2020-02 | 2024-12 | 2024-12
UA | Ambassador to the United Nations | Andrii Melnyk | Melnyk | Andriy Melnyk | he | 2025-02 | | 2025-12
UA | Ambassador to the United States | Valeriy Chaly | Chaly! | | he | 2015-07 | 2019-07 | 2019-07
UA | Ambassador to the United States | Oksana Markarova | Markarova! | | she | 2021-02-25 | 2025-08-27 | 2025-08-27
UA | Ambassador to the United States | Olha Stefanishyna | Stefanishyna! | Olga Stefanishyna | she | 2025-08-27 | | 2025-12
UA | Central Bank Governor | Valeria Gontareva | Gontareva! | Valeriya Hontareva | she | 2014-06-19 | 2017-05-10 | 2017-05-10
UA | Central Bank Governor | Yakiv Smolii | Smolii! | Yakiv Smoliy | he | 2018-03-15 | 2020-07-03 | 2020-07-03
UA | Central Bank Governor | Kyrylo Shevchenko | Shevchenko | | he | 2020-07-16 | 2022-10-06 | 2022-10-06
UA | Central Bank Governor | Andriy Pyshnyy | Pyshnyy! | Andriy Pyshnyi; Andrii Pyshnyi | he | 2022-10-07 | | 2025-12
UA | Chief of the General Staff | Viktor Muzhenko | Muzhenko! | | he | 2014-07-03 | 2019-05-21 | 2019-05-21
UA | Chief of the General Staff | Ruslan Khomchak | Khomchak! | | he | 2019-05-21 | 2020-03-28 | 2020-03-28
UA | Commander-in-Chief | Ruslan Khomchak | Khomchak! | | he | 2020-03-28 | 2021-07-27 | 2021-07-27
UA | Commander-in-Chief | Valerii Zaluzhnyi | Zaluzhnyi! | Valery Zaluzhny; Valeriy Zaluzhny; Valerii Zaluzhny; Valeriy Zaluzhnyi | he | 2021-07-27 | 2024-02-08 | 2024-02-08
UA | Commander-in-Chief | Oleksandr Syrskyi | Syrskyi! | Oleksandr Syrsky; Oleksandr Syrskiy; Olexander Syrsky; Alexander Syrsky | he | 2024-02-08 | 2026-07-21 | 2026-07-21
UA | Commander-in-Chief | Mykhailo Drapatyi | Drapatyi! | Mykhailo Drapaty; Mykhaylo Drapatyi | he | 2026-07-21 | | 2026-08
UA | Culture Minister | Oleksandr Tkachenko | Tkachenko | | he | 2020-06-04 | 2023-07-27 | 2023-07-27
UA | Culture Minister | Mykola Tochytskyi | Tochytskyi! | | he | 2024-09-05 | 2025-07-17 | 2025-07-17
UA | Defense Minister | Stepan Poltorak | Poltorak! | | he | 2014-10-14 | 2019-08-29 | 2019-08-29
UA | Defense Minister | Andriy Zagorodnyuk | Zagorodnyuk! | Andriy Zahorodniuk | he | 2019-08-29 | 2020-03-04 | 2020-03-04
UA | Defense Minister | Andriy Taran | Taran | Andrii Taran | he | 2020-03-04 | 2021-11-03 | 2021-11-03
UA | Defense Minister | Oleksii Reznikov | Reznikov! | Oleksiy Reznikov | he | 2021-11-04 | 2023-09-05 | 2023-09-05
UA | Defense Minister | Rustem Umerov | Umerov! | Rustem Umierov | he | 2023-09-06 | 2025-07-17 | 2025-07-17
UA | Defense Minister | Denys Shmyhal | Shmyhal! | Denis Shmyhal; Denys Shmygal | he | 2025-07-17 | 2026-01 | 2026-01
UA | Defense Minister | Mykhailo Fedorov | Fedorov | Mykhaylo Fedorov | he | 2026-01-14 | 2026-07-16 | 2026-07-16
UA | Deputy Defense Minister | Hanna Maliar | Maliar! | Hanna Malyar; Ganna Maliar | she | 2021-08-04 | 2023-09-18 | 2023-09-18
UA | Deputy Head of the Presidential Office | Ihor Zhovkva | Zhovkva! | | he | 2019-09 | | 2025-12
UA | Deputy Prime Minister | Olha Stefanishyna | Stefanishyna! | Olga Stefanishyna | she | 2020-06-04 | 2024-09-04 | 2024-09-04
UA | Deputy Prime Minister | Iryna Vereshchuk | Vereshchuk! | Irina Vereshchuk | she | 2021-11-04 | 2024-09-04 | 2024-09-04
UA | Deputy Prime Minister | Oleksandr Kubrakov | Kubrakov! | | he | 2022-12-01 | 2024-05-09 | 2024-05-09
UA | Deputy Prime Minister | Oleksii Chernyshov | Chernyshov! | Oleksiy Chernyshov | he | 2024-12-03 | 2025-07-16 | 2025-07-16
UA | Digital Transformation Minister | Mykhailo Fedorov | Fedorov | Mykhaylo Fedorov | he | 2019-08-29 | 2026-01-14 | 2026-01-14
UA | Economy Minister | Yulia Svyrydenko | Svyrydenko! | Yuliia Svyrydenko; Yuliya Svyrydenko | she | 2021-11-04 | 2025-07-17 | 2025-07-17
UA | Energy Minister | Herman Halushchenko | Halushchenko! | German Galushchenko; Herman Galushchenko | he | 2021-04-29 | 2025-07-17 | 2025-07-17
UA | Energy Minister | Denys Shmyhal | Shmyhal! | Denis Shmyhal; Denys Shmygal | he | 2026-01-14 | ? | 2026-05
UA | Finance Minister | Natalie Jaresko | Jaresko! | Natalia Jaresko | she | 2014-12-02 | 2016-04-14 | 2016-04-14
UA | Finance Minister | Oleksandr Danylyuk | Danylyuk! | Oleksandr Danyliuk | he | 2016-04-14 | 2018-06-07 | 2018-06-07
UA | Finance Minister | Oksana Markarova | Markarova! | | she | 2018-11-22 | 2020-03-04 | 2020-03-04
UA | Finance Minister | Serhiy Marchenko | Marchenko | Sergii Marchenko; Serhii Marchenko | he | 2020-03-30 | | 2025-12
UA | First Deputy Foreign Minister | Sergiy Kyslytsya | Kyslytsya! | Serhiy Kyslytsya; Sergei Kyslytsya | he | 2024-12 | 2026-01 | 2026-01
UA | Foreign Minister | Borys Tarasyuk | Tarasyuk! | | he | 2005-02-04 | 2007-01-30 | 2007-01-30
UA | Foreign Minister | Volodymyr Ohryzko | Ohryzko! | | he | 2007-12-18 | 2009-03-03 | 2009-03-03
UA | Foreign Minister | Petro Poroshenko | Poroshenko! | Petr Poroshenko | he | 2009-10-09 | 2010-03-11 | 2010-03-11
UA | Foreign Minister | Kostyantyn Hryshchenko | Hryshchenko! | Kostyantyn Gryshchenko | he | 2010-03-11 | 2012-12-24 | 2012-12-24
UA | Foreign Minister | Leonid Kozhara | Kozhara! | | he | 2012-12-24 | 2014-02-23 | 2014-02-23
UA | Foreign Minister | Andrii Deshchytsia | Deshchytsia! | Andriy Deshchytsia | he | 2014-02-27 | 2014-06-19 | 2014-06-19
UA | Foreign Minister | Pavlo Klimkin | Klimkin! | | he | 2014-06-19 | 2019-08-29 | 2019-08-29
UA | Foreign Minister | Vadym Prystaiko | Prystaiko! | Vadim Prystaiko | he | 2019-08-29 | 2020-03-04 | 2020-03-04
UA | Foreign Minister | Dmytro Kuleba | Kuleba! | Dmitry Kuleba | he | 2020-03-04 | 2024-09-05 | 2024-09-05
UA | Foreign Minister | Andrii Sybiha | Sybiha! | Andriy Sybiha; Andriy Sybiga; Andrii Sybiga | he | 2024-09-05 | | 2026-09
UA | Foreign Ministry spokesman | Oleg Nikolenko | Nikolenko! | Oleh Nikolenko | he | 2020-11 | 2024 | 2024
UA | Foreign Ministry spokesman | Heorhii Tykhyi | Tykhyi! | Heorhiy Tykhyi; Heorhii Tykhy | he | 2024-06 | | 2025-12
UA | Governor of Donetsk | Pavlo Kyrylenko | Kyrylenko! | | he | 2019-07 | 2023-09 | 2023-09
UA | Governor of Donetsk | Vadym Filashkin | Filashkin! | | he | 2024-01 | | 2025-12
UA | Governor of Kharkiv | Oleh Syniehubov | Syniehubov! | Oleh Synehubov; Oleg Sinegubov | he | 2021-12 | | 2025-12
UA | Governor of Kherson | Oleksandr Prokudin | Prokudin! | | he | 2023-02 | | 2025-12
UA | Governor of Luhansk | Serhiy Haidai | Haidai! | Serhiy Gaidai; Serhii Haidai | he | 2019-10-25 | 2023-03-15 | 2023-03-15
UA | Governor of Mykolaiv | Vitaliy Kim | Kim | Vitalii Kim | he | 2020-11 | | 2025-12
UA | Head of the Presidential Office | Andriy Bohdan | Bohdan | Andriy Bogdan | he | 2019-05-21 | 2020-02-11 | 2020-02-11
UA | Head of the Presidential Office | Andriy Yermak | Yermak! | Andrii Yermak; Andriy Ermak | he | 2020-02-11 | 2025-11-28 | 2025-11-28
UA | Head of the Presidential Office | Kyrylo Budanov | Budanov! | Kirill Budanov | he | 2026-01-02 | | 2026-01
UA | Health Minister | Ulana Suprun | Suprun! | | she | 2016-07-27 | 2019-08-29 | 2019-08-29
UA | Health Minister | Viktor Liashko | Liashko! | Viktor Lyashko | he | 2021-05-20 | | 2025-12
UA | Human Rights Ombudsman | Lyudmyla Denisova | Denisova! | Liudmyla Denisova | she | 2018-03-15 | 2022-05-31 | 2022-05-31
UA | Human Rights Ombudsman | Dmytro Lubinets | Lubinets! | | he | 2022-07-01 | | 2025-12
UA | Infrastructure Minister | Volodymyr Omelyan | Omelyan! | | he | 2016-04-14 | 2019-08-29 | 2019-08-29
UA | Infrastructure Minister | Oleksandr Kubrakov | Kubrakov! | | he | 2021-05-20 | 2022-12-01 | 2022-12-01
UA | Interior Minister | Arsen Avakov | Avakov! | | he | 2014-02-27 | 2021-07-15 | 2021-07-15
UA | Interior Minister | Denys Monastyrsky | Monastyrsky! | Denys Monastyrskyi; Denys Monastyrskyy | he | 2021-07-16 | 2023-01-18 | 2023-01-18
UA | Interior Minister | Ihor Klymenko | Klymenko | Igor Klymenko | he | 2023-02-07 | | 2025-12
UA | Justice Minister | Denys Maliuska | Maliuska! | | he | 2019-08-29 | 2024-09-04 | 2024-09-04
UA | Justice Minister | Olha Stefanishyna | Stefanishyna! | Olga Stefanishyna | she | 2024-09-05 | 2025-07-17 | 2025-07-17
UA | Justice Minister | Herman Halushchenko | Halushchenko! | German Galushchenko; Herman Galushchenko | he | 2025-07-17 | 2025-11-19 | 2025-11-19
UA | Mayor of Kharkiv | Ihor Terekhov | Terekhov! | | he | 2021-11 | | 2025-12
UA | Mayor of Kyiv | Vitali Klitschko | Klitschko! | Vitaliy Klitschko; Vitalii Klychko | he | 2014-06-05 | | 2025-12
UA | Mayor of Lviv | Andriy Sadovyi | Sadovyi! | Andriy Sadovy; Andrii Sadovyi | he | 2006-04 | | 2025-12
UA | Military Intelligence Chief | Kyrylo Budanov | Budanov! | Kirill Budanov | he | 2020-08-05 | 2026-01-02 | 2026-01-02
UA | National Security and Defense Council Secretary | Oleksandr Turchynov | Turchynov! | Olexandr Turchynov; Aleksandr Turchynov; Oleksander Turchinov | he | 2014-12-16 | 2019-05-19 | 2019-05-19
UA | National Security and Defense Council Secretary | Oleksandr Danylyuk | Danylyuk! | Oleksandr Danyliuk | he | 2019-05-28 | 2019-09-30 | 2019-09-30
UA | National Security and Defense Council Secretary | Oleksiy Danilov | Danilov! | Oleksii Danilov | he | 2019-10-03 | 2024-03-26 | 2024-03-26
UA | National Security and Defense Council Secretary | Oleksandr Lytvynenko | Lytvynenko! | Oleksandr Litvinenko | he | 2024-03-26 | 2025-07-18 | 2025-07-18
UA | National Security and Defense Council Secretary | Rustem Umerov | Umerov! | Rustem Umierov | he | 2025-07-18 | | 2025-12
UA | Parliament Speaker | Oleksandr Turchynov | Turchynov! | Olexandr Turchynov; Aleksandr Turchynov; Oleksander Turchinov | he | 2014-06-07 | 2014-11-27 | 2014-11-27
UA | Parliament Speaker | Volodymyr Groysman | Groysman! | Volodymyr Hroisman; Volodymyr Groisman | he | 2014-11-27 | 2016-04-14 | 2016-04-14
UA | Parliament Speaker | Andriy Parubiy | Parubiy! | Andrii Parubii; Andrii Parubiy | he | 2016-04-14 | 2019-08-29 | 2019-08-29
UA | Parliament Speaker | Dmytro Razumkov | Razumkov! | | he | 2019-08-29 | 2021-10-07 | 2021-10-07
UA | Parliament Speaker | Ruslan Stefanchuk | Stefanchuk! | | he | 2021-10-08 | | 2025-12
UA | President | Leonid Kuchma | Kuchma! | | he | 1994-07-19 | 2005-01-23 | 2005-01-23
UA | President | Viktor Yushchenko | Yushchenko! | Victor Yushchenko | he | 2005-01-23 | 2010-02-25 | 2010-02-25
UA | President | Viktor Yanukovych | Yanukovych! | Viktor Yanukovich; Victor Yanukovych | he | 2010-02-25 | 2014-02-22 | 2014-02-22
UA | President | Petro Poroshenko | Poroshenko! | Petr Poroshenko | he | 2014-06-07 | 2019-05-20 | 2019-05-20
UA | President | Volodymyr Zelenskyy | Zelenskyy! | Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; Vladimir Zelenskiy; Volodimir Zelensky; Volodymyr Zelenskyi | he | 2019-05-20 | | 2026-10
UA | Presidential adviser | Mykhailo Podolyak | Podolyak! | Mykhaylo Podolyak; Mikhail Podolyak | he | 2020-04 | | 2025-12
UA | Presidential spokesman | Serhiy Nykyforov | Nykyforov! | Sergii Nykyforov; Serhii Nykyforov | he | 2021-07 | 2025 | 2025
UA | Prime Minister | Yulia Tymoshenko | Tymoshenko! | Yuliya Tymoshenko | she | 2005-02-04 | 2005-09-08 | 2005-09-08
UA | Prime Minister | Yuriy Yekhanurov | Yekhanurov! | | he | 2005-09-08 | 2006-08-04 | 2006-08-04
UA | Prime Minister | Viktor Yanukovych | Yanukovych! | Viktor Yanukovich; Victor Yanukovych | he | 2006-08-04 | 2007-12-18 | 2007-12-18
UA | Prime Minister | Yulia Tymoshenko | Tymoshenko! | Yuliya Tymoshenko | she | 2007-12-18 | 2010-03-04 | 2010-03-04
UA | Prime Minister | Mykola Azarov | Azarov! | | he | 2010-03-11 | 2014-01-28 | 2014-01-28
UA | Prime Minister | Arseniy Yatsenyuk | Yatsenyuk! | Arseny Yatsenyuk; Arseniy Yatseniuk | he | 2014-02-27 | 2016-04-14 | 2016-04-14
UA | Prime Minister | Volodymyr Groysman | Groysman! | Volodymyr Hroisman; Volodymyr Groisman | he | 2016-04-14 | 2019-08-29 | 2019-08-29
UA | Prime Minister | Oleksiy Honcharuk | Honcharuk! | Oleksiy Goncharuk | he | 2019-08-29 | 2020-03-04 | 2020-03-04
UA | Prime Minister | Denys Shmyhal | Shmyhal! | Denis Shmyhal; Denys Shmygal | he | 2020-03-04 | 2025-07-16 | 2025-07-16
UA | Prime Minister | Yulia Svyrydenko | Svyrydenko! | Yuliia Svyrydenko; Yuliya Svyrydenko | she | 2025-07-17 | 2026-07-15 | 2026-07-15
UA | Prime Minister | Serhii Koretskyi | Koretskyi! | Serhii Koretsky; Serhiy Koretsky; Serhiy Koretskyi | he | 2026-07-16 | | 2026-10
UA | Prosecutor General | Viktor Shokin | Shokin! | | he | 2015-02-10 | 2016-03-29 | 2016-03-29
UA | Prosecutor General | Yuriy Lutsenko | Lutsenko! | Yuri Lutsenko | he | 2016-05-12 | 2019-08-29 | 2019-08-29
UA | Prosecutor General | Ruslan Riaboshapka | Riaboshapka! | Ruslan Ryaboshapka | he | 2019-08-29 | 2020-03-05 | 2020-03-05
UA | Prosecutor General | Iryna Venediktova | Venediktova! | | she | 2020-03-17 | 2022-07-19 | 2022-07-19
UA | Prosecutor General | Andriy Kostin | Kostin! | Andrii Kostin | he | 2022-07-28 | 2024-10-29 | 2024-10-29
UA | Prosecutor General | Ruslan Kravchenko | Kravchenko | | he | 2025-06-17 | | 2025-12
UA | Security Service Chief | Vasyl Hrytsak | Hrytsak! | Vasyl Grytsak | he | 2015-07-02 | 2019-05 | 2019-05
UA | Security Service Chief | Ivan Bakanov | Bakanov! | | he | 2019-08-29 | 2022-07-19 | 2022-07-19
UA | Security Service Chief | Vasyl Malyuk | Malyuk! | Vasyl Maliuk | he | 2023-02-07 | 2026-01 | 2026-01
VA | Foreign Minister | Paul Gallagher | Gallagher | Paul Richard Gallagher | he | 2014-11-08 | | 2025-12
VA | Pope | Pope John Paul II | John Paul II | John Paul II; Karol Wojtyła; Karol Wojtyla | he | 1978-10-16 | 2005-04-02 | 2005-04-02
VA | Pope | Pope Benedict XVI | Benedict | Benedict XVI; Pope Benedict; Joseph Ratzinger | he | 2005-04-19 | 2013-02-28 | 2013-02-28
VA | Pope | Pope Francis | Francis | Jorge Mario Bergoglio; Jorge Bergoglio | he | 2013-03-13 | 2025-04-21 | 2025-04-21
VA | Pope | Pope Leo XIV | Leo | Leo XIV; Pope Leo; Robert Prevost; Robert Francis Prevost | he | 2025-05-08 | | 2026-10
VA | Secretary of State | Angelo Sodano | Sodano! | | he | 1991-06-29 | 2006-09-15 | 2006-09-15
VA | Secretary of State | Tarcisio Bertone | Bertone! | | he | 2006-09-15 | 2013-10-15 | 2013-10-15
VA | Secretary of State | Pietro Parolin | Parolin! | | he | 2013-10-15 | | 2025-12
XK | Foreign Minister | Hashim Thaçi | Thaçi! | Hashim Thaqi; Hashim Thaci | he | 2014-12-12 | 2016-04-06 | 2016-04-06
XK | Foreign Minister | Enver Hoxhaj | Hoxhaj! | | he | 2016-06 | 2017-09-09 | 2017-09-09
XK | Foreign Minister | Behgjet Pacolli | Pacolli! | Behxhet Pacolli | he | 2017-09-09 | 2020-02-03 | 2020-02-03
XK | Foreign Minister | Glauk Konjufca | Konjufca! | | he | 2020-02-03 | 2020-06-03 | 2020-06-03
XK | Foreign Minister | Meliza Haradinaj-Stublla | Haradinaj-Stublla! | | she | 2020-06-03 | 2021-03-22 | 2021-03-22
XK | Foreign Minister | Donika Gërvalla | Gërvalla! | Donika Gervalla-Schwarz; Donika Gërvalla-Schwarz | she | 2021-03-22 | ? | 2025-12
XK | Interior Minister | Xhelal Sveçla | Sveçla! | Xhelal Svecla | he | 2021-03-22 | | 2025-12
XK | Parliament Speaker | Kadri Veseli | Veseli! | | he | 2014-12-08 | 2019-08 | 2019-08
XK | Parliament Speaker | Glauk Konjufca | Konjufca! | | he | 2021-03-22 | 2025 | 2025
XK | President | Fatmir Sejdiu | Sejdiu! | | he | 2008-02-17 | 2010-09-27 | 2010-09-27
XK | President | Atifete Jahjaga | Jahjaga! | | she | 2011-04-07 | 2016-04-07 | 2016-04-07
XK | President | Hashim Thaçi | Thaçi! | Hashim Thaqi; Hashim Thaci | he | 2016-04-07 | 2020-11-05 | 2020-11-05
XK | President | Vjosa Osmani | Osmani! | Vjosa Osmani-Sadriu | she | 2021-04-06 | ? | 2026-02
XK | Prime Minister | Hashim Thaçi | Thaçi! | Hashim Thaqi; Hashim Thaci | he | 2008-01-09 | 2014-12-09 | 2014-12-09
XK | Prime Minister | Isa Mustafa | Mustafa | | he | 2014-12-09 | 2017-09-09 | 2017-09-09
XK | Prime Minister | Ramush Haradinaj | Haradinaj! | | he | 2017-09-09 | 2020-02-03 | 2020-02-03
XK | Prime Minister | Albin Kurti | Kurti! | | he | 2020-02-03 | 2020-06-03 | 2020-06-03
XK | Prime Minister | Avdullah Hoti | Hoti! | | he | 2020-06-03 | 2021-03-22 | 2021-03-22
XK | Prime Minister | Albin Kurti | Kurti! | | he | 2021-03-22 | | 2025-12
`;
