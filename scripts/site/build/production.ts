/** To be imported before all else: React decides as it is loaded whether it checks what it draws, which takes a reader's page nowhere. */
process.env.NODE_ENV = 'production';
